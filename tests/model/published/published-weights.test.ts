import { describe, expect, it } from 'vitest'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { sharesOf } from '../../../src/model/judging/weights.ts'
import { OFFICE_SWINGS, RANK_ORDER_CENTROIDS } from '../../vectors/weights.ts'
import { perCriterion } from '../judged.ts'
import { FINE, orderedWeightsAt } from '../simplex.ts'

describe(`swing weights: ${OFFICE_SWINGS.source}`, () => {
  it('turns points into shares of all points', () => {
    const shares = sharesOf(perCriterion(OFFICE_SWINGS.points))
    CRITERIA.forEach((criterion, place) => {
      expect(shares[criterion]).toBeCloseTo(OFFICE_SWINGS.shares[place]!, 4)
    })
  })
})

describe(`rank-order centroids: ${RANK_ORDER_CENTROIDS.source}`, () => {
  // The product asks for no ranking, so it has no such weights. Their place here is as an oracle:
  // they are the exact means of what the lattice draws from ordered weights.
  const cases = RANK_ORDER_CENTROIDS.weights.map((exact) => ({ k: exact.length, exact }))
  it.each<{ k: number; exact: readonly number[] }>(cases)('for $k criteria', ({ exact }) => {
    const sums = exact.map(() => 0)
    for (let point = 0; point < FINE.points; point += 1) {
      orderedWeightsAt(point, exact.length).forEach((weight, place) => (sums[place]! += weight))
    }
    exact.forEach((weight, place) => {
      expect(Math.abs(sums[place]! / FINE.points - weight)).toBeLessThan(0.002)
    })
  })
})
