import { array, assert, constant, integer, oneof, property } from 'fast-check'
import { expect, it } from 'vitest'

import { likelyOpenRange, likelyRange } from '../../../src/model/money/likely-range.ts'

/** A percentile by the book: put in order, then linear between neighbors. */
function byTheBook(draws: readonly number[], share: number): number {
  const sorted = draws.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below === above ? below : below + (above - below) * (place - Math.floor(place))
}

/** Numbers that repeat now and then, as those of real draws do, and never, which is beyond them all. */
const draws = array(oneof(integer({ min: -50, max: 50 }), constant(Infinity)), {
  minLength: 1,
  maxLength: 60,
})

it('the likely range is what sorting all draws would say', () => {
  assert(
    property(draws, (all) => {
      const { low, typical, high } = likelyRange(all)
      for (const [value, share] of [
        [low, 0.1],
        [typical, 0.5],
        [high, 0.9],
      ] as const)
        expect(value).toBeCloseTo(byTheBook(all, share), 9)
    }),
    { numRuns: 2_000 },
  )
})

it('what never happens for most people has no high end, and its middle is of those it happens to', () => {
  expect(likelyOpenRange([1, 2, 3, null, null, null, null])).toEqual({
    low: 1.6,
    typical: 2,
    high: null,
  })
  expect(likelyOpenRange([null, null])).toEqual({ low: null, typical: null, high: null })
})
