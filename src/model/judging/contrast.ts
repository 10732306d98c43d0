import { CRITERIA, type CriterionId } from '../person/criteria.ts'
import type { Judged } from '../recommendation.ts'

/** How much one criterion speaks for one path over another, in points of the score. */
export interface Difference {
  readonly criterion: CriterionId
  /** weight × (value here − value there); above 0 speaks for the first path. */
  readonly points: number
}

/** Why one path rather than another: an account that adds up to the gap between their scores. */
export interface Contrast {
  /** All six differences, in the order of `CRITERIA`. */
  readonly differences: readonly Difference[]
  /** The fewest differences that together outweigh everything that speaks against, largest first. */
  readonly carriedBy: readonly Difference[]
  /** The largest difference that speaks against, or null where nothing worth naming does. */
  readonly but: Difference | null
  /** What speaks for, summed; 0 or more. */
  readonly pros: number
  /** What speaks against, summed; 0 or more. */
  readonly cons: number
}

/** A difference below this share of all differences is too small to be named as a reason. */
const WORTH_NAMING = 0.05

/**
 * Why `path` rather than `rival`. The explanation is the calculation: the same terms that make the
 * scores differ.
 *
 * @see Klein & Shortliffe 1991, Interpretive Value Analysis
 */
export function contrast(path: Judged, rival: Judged): Contrast {
  const differences = CRITERIA.map((criterion, place) => ({
    criterion,
    points: path.contributions[place]!.points - rival.contributions[place]!.points,
  }))
  const pros = sum(differences.filter(({ points }) => points > 0))
  // Taken from 0, so that nothing against is 0 and not −0.
  const cons = 0 - sum(differences.filter(({ points }) => points < 0))
  const named = differences
    .filter(({ points }) => (points < 0 ? -points : points) >= WORTH_NAMING * (pros + cons))
    .sort((a, b) => b.points - a.points)
  const carriedBy: Difference[] = []
  let carried = 0
  for (const difference of named) {
    if (difference.points <= 0 || (carried > cons && carriedBy.length > 0)) break
    carriedBy.push(difference)
    carried += difference.points
  }
  const last = named.at(-1)
  return { differences, carriedBy, but: last && last.points < 0 ? last : null, pros, cons }
}

function sum(differences: readonly Difference[]): number {
  return differences.reduce((total, { points }) => total + points, 0)
}
