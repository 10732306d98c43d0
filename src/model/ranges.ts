import type { PathId } from '../evidence/path.ts'
import { PATHS } from '../evidence/paths.ts'
import type { Answers } from './answers.ts'
import { chanceOf } from './chance.ts'
import { effortOf } from './economics-effort.ts'
import { ENDS } from './end.ts'
import { estimate } from './estimate.ts'
import { levelsOf } from './levels.ts'
import { rangeAround } from './range.ts'
import type { Range } from './recommendation.ts'

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
