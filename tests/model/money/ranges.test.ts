import { describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { economics } from '../../../src/model/money/economics.ts'
import { estimate } from '../../../src/model/judging/estimate.ts'
import { rangesOf } from '../../../src/model/money/ranges.ts'
import { linkTo } from '../../link-to.ts'
import { completeSample } from '../sample.ts'

const SOMEONE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '20',
  pause: 'keep',
  deadline: 'none',
  budget: 'more',
  borrow: '0',
  credential: 'no',
  support: 'some',
  income: '50000',
}
describe('the likely range of an outcome', () => {
  it('is that of its figure where one figure decides: one case in ten lies beyond each end', () => {
    const { months } = rangesOf('online-mentored', SOMEONE)
    const [low, high] = (['low', 'high'] as const).map(
      (end) => estimate('online-mentored', SOMEONE, end).outcome.months,
    )
    expect(months.low / low!).toBeCloseTo(1, 1)
    expect(months.high / high!).toBeCloseTo(1, 1)
  })

  it('is narrower than all the ends at once: not everything goes wrong together', () => {
    const { cost } = rangesOf('bootcamp-full-time', { ...SOMEONE, hours: '40', pause: 'pause' })
    const worst = estimate(
      'bootcamp-full-time',
      { ...SOMEONE, hours: '40', pause: 'pause' },
      'high',
    ).outcome.cost.total
    expect(cost.high).toBeLessThan(worst)
    expect(cost.low).toBeLessThan(cost.high)
  })

  it('is wider where an answer is open', () => {
    const sure = rangesOf('online-mentored', SOMEONE).months
    const open = rangesOf('online-mentored', { ...SOMEONE, hours: 'unsure' }).months
    expect(open.high - open.low).toBeGreaterThan(sure.high - sure.low)
  })

  it('is the one that the money is worked out with, whatever was answered', () => {
    const wrong: string[] = []
    for (const answers of completeSample(25)) {
      for (const path of PATH_IDS) {
        const { months, cost } = rangesOf(path, answers)
        const money = economics(path, answers)
        if (JSON.stringify([months, cost]) !== JSON.stringify([money.months, money.cost.total])) {
          wrong.push(`${path}: ${linkTo(answers)}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('has what is typical between its ends, whatever was answered', () => {
    const wrong: string[] = []
    for (const answers of completeSample(60)) {
      for (const path of PATH_IDS) {
        for (const [quantity, { low, typical, high }] of Object.entries(rangesOf(path, answers))) {
          if (!(low <= typical && typical <= high))
            wrong.push(`${quantity} of ${path}: ${linkTo(answers)}`)
        }
      }
    }
    expect(wrong).toStrictEqual([])
  })
})
