import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import { RELEASE } from '../../model/releases/release.ts'
import { topOf, type Verdict } from '../../model/confidence/verdict.ts'
import { writeLink } from '../../links/link.ts'

/** A verdict as links say it. */
export const stampOf = (verdict: Verdict): PathId | 'none' =>
  verdict === 'nothing-fits' ? 'none' : verdict

/** The link to a result, stamped with this release and what it says. */
export const linkOf = (answers: Answers): string =>
  writeLink(answers, { release: RELEASE, top: stampOf(topOf(answers)) })
