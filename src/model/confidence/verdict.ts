import { PATH_IDS, type PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { firstAmong } from '../recommend.ts'
import type { Recommendation } from '../recommendation.ts'

/** What a recommendation comes down to, as links say it: the path that comes first, or that none fits. */
export type Verdict = PathId | 'nothing-fits'

export function verdictOf(recommendation: Recommendation): Verdict {
  return recommendation.kind === 'ranked' ? recommendation.ranked[0].path : 'nothing-fits'
}

/** The verdict on a set of answers, without the rest of the recommendation. */
export function topOf(answers: Answers): Verdict {
  return firstAmong(PATH_IDS, answers) ?? 'nothing-fits'
}
