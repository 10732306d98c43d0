import type { PathId } from '../../evidence/path.ts'
import type { Answers } from '../../model/answers.ts'
import { recommend } from '../../model/recommend.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import { RELEASE } from '../../model/release.ts'
import { writeLink } from '../../share/link.ts'

/** The path that comes first, or `none` where nothing fits. */
export const topOf = (recommendation: Recommendation): PathId | 'none' =>
  recommendation.kind === 'ranked' ? recommendation.ranked[0].path : 'none'

/** The link to a result, stamped with this release and what it says. */
export const linkOf = (answers: Answers): string =>
  writeLink(answers, { release: RELEASE, top: topOf(recommend(answers)) })
