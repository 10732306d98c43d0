import { RELEASES } from '../../../model/releases/release-log.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import { RELEASE } from '../../../model/releases/release.ts'
import { verdictOf } from '../../../model/confidence/verdict.ts'
import { sinceRelease } from '../../../links/since-release.ts'
import { ReleaseNotice } from '../../links/ReleaseNotice.tsx'
import { SharedNotice } from './share/SharedNotice.tsx'
import { stampOf } from '../../verdict/link-of.ts'
import { Problems } from '../../verdict/Problems.tsx'
import type { WholeLink } from './Result.tsx'

interface LinkNoticesProps {
  readonly link: WholeLink
  readonly recommendation: Recommendation
  readonly changed: boolean
}

/** What a reader should know about the link they came by, if anything. */
export function LinkNotices({ link, recommendation, changed }: LinkNoticesProps) {
  const { answers, problems, stamp } = link
  return (
    <>
      <Problems problems={problems} />
      <ReleaseNotice
        since={sinceRelease(stamp, stampOf(verdictOf(recommendation)), RELEASES, RELEASE)}
      />
      {!changed && <SharedNotice answers={answers} />}
    </>
  )
}
