import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { estimate } from './estimate.ts'
import type { BrokenLimit } from '../recommendation.ts'

/** The low end of what a path asks: USD to be found, or months. */
export interface LowEnd {
  readonly limit: 'budget' | 'deadline'
  readonly least: number
}

/**
 * The low ends of a path that is out at its typical price or pace only: one for each limit it breaks.
 * A limit is compared with the typical figure, so a path can be out although its cheapest programs,
 * or its quickest learners, are within it. Empty where even a low end, or any other limit, is broken.
 */
export function lowEndsWithin(
  path: PathId,
  answers: Answers,
  broken: readonly BrokenLimit[],
): readonly LowEnd[] {
  const { leastDue, fewestMonths } = estimate(path, answers, 'low')
  const least = { budget: leastDue, deadline: fewestMonths }
  const within = broken.flatMap((one): LowEnd[] =>
    (one.limit === 'budget' || one.limit === 'deadline') && least[one.limit] <= one.have
      ? [{ limit: one.limit, least: least[one.limit] }]
      : [],
  )
  return within.length === broken.length ? within : []
}
