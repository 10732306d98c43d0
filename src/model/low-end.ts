import type { PathId } from '../evidence/path.ts'
import type { Answers } from './answers.ts'
import { estimate } from './estimate.ts'
import type { BrokenLimit } from './recommendation.ts'

/**
 * What a path would ask at the low end of its range, where that is within the limit it breaks: USD
 * to be found, or months. Null where even the low end breaks the limit, and for limits that compare
 * no range. A limit is compared with the typical figure, so a path can be out although its cheapest
 * programs, or its quickest learners, are not.
 */
export function lowEndWithin(
  path: PathId,
  answers: Answers,
  broken: BrokenLimit,
): { readonly limit: 'budget' | 'deadline'; readonly least: number } | null {
  if (broken.limit !== 'budget' && broken.limit !== 'deadline') return null
  const { leastDue, fewestMonths } = estimate(path, answers, 'low')
  const least = broken.limit === 'budget' ? leastDue : fewestMonths
  return least > broken.have ? null : { limit: broken.limit, least }
}
