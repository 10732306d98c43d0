import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from '../person/answers.ts'
import { chanceOf } from '../judging/chance.ts'
import { effortOf } from './effort.ts'
import { ENDS } from '../judging/figure-end.ts'
import { estimate } from '../judging/estimate.ts'
import { levelsOf } from '../person/possible-answers.ts'
import { rangeAround } from '../judging/range.ts'
import type { Range } from '../recommendation.ts'

/** How far an outcome may lie from its typical value, for the quantities that have a range. */
export interface Ranges {
  readonly months: Range
  /** USD in all, lost pay and interest included. */
  readonly cost: Range
  readonly chance: Range
}

/**
 * The ranges of what a path would bring: over the ends of its figures and over every level that an
 * open answer leaves, as in `economics`. Each end takes every figure at that end at once, so the true
 * range is if anything narrower. What is typical is what the ranking reckons with, a mean where an
 * answer is open.
 */
export function rangesOf(path: PathId, answers: Answers): Ranges {
  const { months, cost } = effortOf(path, answers)
  const goals = levelsOf(path, 'goal', answers.goal)
  return {
    months,
    cost: cost.total,
    chance: rangeAround(
      estimate(path, answers).outcome.chance,
      goals.flatMap((goal) => ENDS.map((end) => chanceOf(PATHS[path], goal, end))),
    ),
  }
}
