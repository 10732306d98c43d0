import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/evidence/passport/figure.ts'
import { review } from '../../src/evidence/passport/review.ts'

const due = (name: string, reviewBy: Day) => [name, { reviewBy }] as const
const names = (named: readonly (readonly [string, unknown])[]) => named.map(([name]) => name)

describe('the review of figures', () => {
  it('does not call a figure overdue on its day, and does on the day after', () => {
    const figures = [due('rate', '2027-02-28')]
    expect(names(review(figures, '2027-02-28', '2027-02-28').overdue)).toEqual([])
    expect(names(review(figures, '2027-03-01', '2027-03-01').overdue)).toEqual(['rate'])
  })

  it('announces a figure from the first day of its notice, and not before', () => {
    const figures = [due('rate', '2027-02-28')]
    expect(names(review(figures, '2026-12-30', '2027-02-28').soon)).toEqual(['rate'])
    expect(names(review(figures, '2026-12-29', '2027-02-27').soon)).toEqual([])
  })

  it('lists a figure once: overdue or soon, never both', () => {
    const figures = [
      due('late', '2027-01-31'),
      due('today', '2027-02-01'),
      due('far', '2028-01-01'),
    ]
    const { overdue, soon } = review(figures, '2027-02-01', '2027-04-01')
    expect([names(overdue), names(soon)]).toEqual([['late'], ['today']])
  })

  it('puts the most urgent first, and equals in the order of their names', () => {
    const figures = [due('b', '2027-01-02'), due('c', '2027-01-01'), due('a', '2027-01-02')]
    expect(names(review(figures, '2027-06-01', '2027-08-01').overdue)).toEqual(['c', 'a', 'b'])
  })

  it('compares days across a new year', () => {
    const figures = [due('old', '2026-12-31')]
    expect(names(review(figures, '2027-01-01', '2027-03-02').overdue)).toEqual(['old'])
  })
})
