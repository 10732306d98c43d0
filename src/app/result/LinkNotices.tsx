import type { Answers } from '../../model/answers.ts'
import { RELEASES } from '../../model/changes.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import { RELEASE } from '../../model/release.ts'
import { verdictOf } from '../../model/verdict.ts'
import type { LinkProblem, LinkStamp } from '../../share/link.ts'
import { sinceRelease } from '../../share/since-release.ts'
import { ReleaseNotice } from '../sharing/ReleaseNotice.tsx'
import { SharedNotice } from '../sharing/SharedNotice.tsx'
import { stampOf } from './link-of.ts'
import { Problems } from './Problems.tsx'
import type { Trying } from './trying.ts'

interface LinkNoticesProps {
  readonly answers: Answers
  readonly problems: readonly LinkProblem[]
  readonly stamp: LinkStamp
  readonly recommendation: Recommendation
  readonly trying: Trying
}

/** What a reader should know about the link they came by, if anything. */
export function LinkNotices(props: LinkNoticesProps) {
  const { answers, problems, stamp, recommendation, trying } = props
  return (
    <>
      <Problems problems={problems} />
      <ReleaseNotice
        since={sinceRelease(stamp, stampOf(verdictOf(recommendation)), RELEASES, RELEASE)}
      />
      {!trying.tried && <SharedNotice answers={answers} />}
    </>
  )
}
