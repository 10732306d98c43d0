import type { PathId } from '../evidence/path.ts'
import type { CriterionId, PerCriterion } from './criteria.ts'
import { LEANINGS, MULTIPLIERS, VERSIONS, type Leanings } from './draws.ts'
import type { Weights } from './recommendation.ts'
import type { Scorer } from './smaa.ts'

/** A path's values at the typical figures and at either end of all their ranges. */
export interface Candidate {
  readonly path: PathId
  readonly low: PerCriterion
  readonly typical: PerCriterion
  readonly high: PerCriterion
}

/** Which of the two things nobody knows exactly are let vary; the other stays as it is. */
export type Vary = 'both' | 'priorities' | 'facts'

/**
 * Scores candidates in each version: weights drawn from the band each may lie in, figures drawn
 * from their ranges.
 */
export function scorerOf(
  candidates: readonly Candidate[],
  { points, factors }: Weights,
  vary: Vary,
): Scorer {
  const weightsOn = (criterion: CriterionId) => {
    if (vary === 'facts') return STILL.map(() => points[criterion])
    // There are multipliers for every factor a weight can have.
    const multipliers = MULTIPLIERS.get(factors[criterion])!
    return multipliers[criterion].map((times) => points[criterion] * times)
  }
  const cost = weightsOn('cost')
  const time = weightsOn('time')
  const chance = weightsOn('chance')
  const gain = weightsOn('gain')
  const credential = weightsOn('credential')
  const support = weightsOn('support')
  const drawn = candidates.map((candidate) => ({
    ...candidate,
    leanings: vary === 'priorities' ? TYPICAL : LEANINGS[candidate.path],
  }))
  return (version, scores) => {
    for (let place = 0; place < drawn.length; place += 1) {
      const { leanings, low, typical, high } = drawn[place]!
      const outcome = leanings.outcome[version]!
      scores[place] =
        cost[version]! * lean(low.cost, typical.cost, high.cost, leanings.cost[version]!) +
        time[version]! * lean(low.time, typical.time, high.time, leanings.time[version]!) +
        chance[version]! * lean(low.chance, typical.chance, high.chance, outcome) +
        gain[version]! * lean(low.gain, typical.gain, high.gain, outcome) +
        credential[version]! * typical.credential +
        support[version]! * typical.support
    }
  }
}

const STILL = new Float64Array(VERSIONS)
const TYPICAL: Leanings = { cost: STILL, time: STILL, outcome: STILL }

/** The value this far from typical towards the low (below 0) or the high end; never beyond 0 to 1. */
function lean(low: number, typical: number, high: number, leaning: number): number {
  const value = typical + leaning * (leaning < 0 ? typical - low : high - typical)
  if (value < 0) return 0
  return value > 1 ? 1 : value
}
