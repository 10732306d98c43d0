import type { PathId } from '../../evidence/paths/path.ts'
import { estimateFrom } from '../judging/estimate.ts'
import { fitOf } from '../judging/fit.ts'
import type { Answers } from '../person/answers.ts'
import type { Range } from '../recommendation.ts'
import { effortDraws } from './draws.ts'
import { effortOf } from './effort.ts'
import { likelyAround } from './likely-range.ts'

/** How far an outcome is likely to lie from its typical value, for the quantities that have a range. */
export interface Ranges {
  readonly months: Range
  /** USD in total, lost pay and interest included. */
  readonly cost: Range
  readonly chance: Range
}

/**
 * The likely ranges of what a path would bring, as in `economics`: from the 10th to the 90th
 * percentile of its draws. What is typical is what the ranking uses, a mean where an answer is open.
 */
export function rangesOf(path: PathId, answers: Answers): Ranges {
  const fit = fitOf(path, answers)
  const { facts, inTime, estimate } = fit
  const { months, cost } = effortOf(fit, effortDraws(path, answers, fit))
  const chanceAt = (end: 'low' | 'high') => estimateFrom(facts, answers, end, inTime).outcome.chance
  return {
    months,
    cost: cost.total,
    chance: likelyAround(estimate.outcome.chance, [chanceAt('low'), chanceAt('high')]),
  }
}
