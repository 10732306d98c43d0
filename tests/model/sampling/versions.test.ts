import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { MULTIPLIERS } from '../../../src/model/sampling/draws.ts'
import { scoresOf, type Candidate } from '../../../src/model/sampling/versions.ts'
import { perCriterion } from '../judged.ts'

const weights = {
  points: perCriterion([1]),
  shares: perCriterion([1]),
  factors: perCriterion([1.5, 1.5, 2, 2, 1.5, 1.5]),
}

/** A path of which only the cost counts, with that value at each end. */
function costing(low: number, typical: number, high: number): Candidate {
  return {
    path: PATH_IDS[0],
    low: perCriterion([low]),
    typical: perCriterion([typical]),
    high: perCriterion([high]),
  }
}

describe('scores in every version', () => {
  it('never leave the scale, however wide the range', () => {
    const scores = scoresOf([costing(1, 0.5, 0)], weights, 'facts')[0]!
    expect(Math.min(...scores)).toBe(0)
    expect(Math.max(...scores)).toBe(1)
  })

  it('stand still where nothing is let vary that matters', () => {
    const certain = scoresOf([costing(0.5, 0.5, 0.5)], weights, 'facts')[0]!
    expect(new Set(certain)).toEqual(new Set([0.5]))
  })

  it('draw a weight by the multipliers of how far off it may be', () => {
    const scores = scoresOf([costing(0.5, 0.5, 0.5)], weights, 'priorities')[0]!
    const multipliers = MULTIPLIERS.get(weights.factors.cost)!.cost
    expect([...scores]).toEqual(Array.from(multipliers, (multiplier) => multiplier * 0.5))
  })

  it('move with the weights alone when the facts stand still', () => {
    const scores = scoresOf([costing(1, 0.5, 0)], weights, 'priorities')[0]!
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.5 / 1.5 - 1e-12)
    expect(Math.max(...scores)).toBeLessThanOrEqual(0.5 * 1.5 + 1e-12)
    expect(new Set(scores).size).toBe(scores.length)
  })
})
