import type { PathId } from '../../evidence/paths/path.ts'
import type { CriterionId, PerCriterion } from '../person/criteria.ts'
import { LEANINGS, MULTIPLIERS, VERSIONS, type Leanings } from './draws.ts'
import type { Weights } from '../recommendation.ts'

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
 * The scores of each candidate in every version: weights drawn from the band each may lie in,
 * figures drawn from their ranges. Weights are not shared out of 1, which changes no order.
 */
export function scoresOf(
  candidates: readonly Candidate[],
  weights: Weights,
  vary: Vary,
): readonly Float64Array[] {
  const drawn = {
    cost: weightsOn('cost', weights, vary),
    time: weightsOn('time', weights, vary),
    chance: weightsOn('chance', weights, vary),
    gain: weightsOn('gain', weights, vary),
    credential: weightsOn('credential', weights, vary),
    support: weightsOn('support', weights, vary),
  }
  return candidates.map((candidate) =>
    score(candidate, drawn, vary === 'priorities' ? TYPICAL : LEANINGS[candidate.path]),
  )
}

const STILL = new Float64Array(VERSIONS)
const TYPICAL: Leanings = { cost: STILL, time: STILL, outcome: STILL }

function weightsOn(criterion: CriterionId, { points, factors }: Weights, vary: Vary): Float64Array {
  const weights = new Float64Array(VERSIONS).fill(points[criterion])
  if (vary === 'facts') return weights
  // There are multipliers for every factor a weight can have.
  const multipliers = MULTIPLIERS.get(factors[criterion])![criterion]
  for (let version = 0; version < VERSIONS; version += 1) weights[version]! *= multipliers[version]!
  return weights
}

/** One candidate in every version: the loop that all the time is spent in. */
function score(
  { low, typical, high }: Candidate,
  weights: Readonly<Record<CriterionId, Float64Array>>,
  leanings: Leanings,
): Float64Array {
  const { cost, time, chance, gain, credential, support } = weights
  const scores = new Float64Array(VERSIONS)
  for (let version = 0; version < VERSIONS; version += 1) {
    const outcome = leanings.outcome[version]!
    scores[version] =
      cost[version]! * lean(low.cost, typical.cost, high.cost, leanings.cost[version]!) +
      time[version]! * lean(low.time, typical.time, high.time, leanings.time[version]!) +
      chance[version]! * lean(low.chance, typical.chance, high.chance, outcome) +
      gain[version]! * lean(low.gain, typical.gain, high.gain, outcome) +
      credential[version]! * typical.credential +
      support[version]! * typical.support
  }
  return scores
}

/** The value this far from typical towards the low (below 0) or the high end; never beyond 0 to 1. */
function lean(low: number, typical: number, high: number, leaning: number): number {
  const value = typical + leaning * (leaning < 0 ? typical - low : high - typical)
  if (value < 0) return 0
  return value > 1 ? 1 : value
}
