import { CRITERIA, type CriterionId } from '../person/criteria.ts'
import type { Judged } from '../recommendation.ts'

/** Shares of all weight, both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * For each criterion: between which shares of all weight the first path stays first, while the
 * other weights keep their proportions. One weight at a time; `tolerance` is the measure for all
 * at once.
 *
 * @see Mareschal 1988, Weight stability intervals in multicriteria decision aid
 */
export function stability(
  top: Judged,
  rivals: readonly Judged[],
): Readonly<Record<CriterionId, Interval>> {
  const intervals = {} as Record<CriterionId, Interval>
  CRITERIA.forEach((criterion, place) => {
    intervals[criterion] = intervalAt(place, top, rivals)
  })
  return intervals
}

/** Slopes smaller than this are rounding: the gap does not move with the weight. */
const FLAT = 1e-12

function intervalAt(place: number, top: Judged, rivals: readonly Judged[]): Interval {
  let low = 0
  let high = 1
  for (const rival of rivals) {
    // At share t of the weight the gap to the rival is t · here + (1 − t) · elsewhere.
    const here = top.contributions[place]!.value - rival.contributions[place]!.value
    const elsewhere = scoreWithout(place, top) - scoreWithout(place, rival)
    const slope = here - elsewhere
    if (slope < FLAT && slope > -FLAT) continue
    const tie = -elsewhere / slope
    if (slope > 0 && tie > low) low = tie
    if (slope < 0 && tie < high) high = tie
  }
  return { low, high }
}

/** The score on all other criteria, their weights scaled up to 1. No criterion holds all weight. */
function scoreWithout(place: number, { score, contributions }: Judged): number {
  const { points, weight } = contributions[place]!
  return (score - points) / (1 - weight)
}
