import { CRITERIA } from '../person/criteria.ts'
import type { Judged } from '../recommendation.ts'

/**
 * Best first. Scores that agree to nine places are ties, broken by the values in the order of the
 * criteria and, in the last resort, by the paths' names: never by a tolerance, which would make
 * the order depend on the sorting method.
 */
export function byScore(a: Judged, b: Judged): number {
  const scores = nanos(b.score) - nanos(a.score)
  if (scores !== 0) return scores
  for (const criterion of CRITERIA) {
    const values = b.values[criterion] - a.values[criterion]
    if (values !== 0) return values
  }
  return a.path < b.path ? -1 : 1
}

/** From here on up a number has no room for fractions: adding it rounds to a whole one. */
const NO_FRACTIONS = 2 ** 52

/** A small positive number in whole billionths, rounded to the nearest. */
export const nanos = (x: number): number => x * 1e9 + NO_FRACTIONS - NO_FRACTIONS
