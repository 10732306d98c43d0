import type { PathId } from '../evidence/path.ts'
import type { Answers } from './answers.ts'
import { estimate } from './estimate.ts'
import { rangeAround } from './range.ts'
import type { Outcome, Range } from './recommendation.ts'

/** How far an outcome may lie from its typical value, for the quantities that have a range. */
export interface Ranges {
  readonly months: Range
  /** USD in all, lost pay and interest included. */
  readonly cost: Range
  /** USD that have to be found: price and tools less aid. */
  readonly due: Range
  readonly chance: Range
  /** USD a year. */
  readonly gain: Range
}

/**
 * The ranges of what a path would bring. Each end takes every figure at that end at once, so the
 * true range is if anything narrower. Where open answers leave several cases, it is that of their
 * mean.
 */
export function rangesOf(path: PathId, answers: Answers): Ranges {
  const low = estimate(path, answers, 'low').outcome
  const typical = estimate(path, answers).outcome
  const high = estimate(path, answers, 'high').outcome
  // Figures at their low ends need not make the least: low pay is the larger loss.
  const range = (of: (outcome: Outcome) => number): Range =>
    rangeAround(of(typical), [of(low), of(high)])
  return {
    months: range(({ months }) => months),
    cost: range(({ cost }) => cost.total),
    due: range(({ cost }) => cost.due),
    chance: range(({ chance }) => chance),
    gain: range(({ gain }) => gain),
  }
}
