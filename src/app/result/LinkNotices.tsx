import { RELEASES } from '../../model/changes.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import { RELEASE } from '../../model/release.ts'
import { verdictOf } from '../../model/verdict.ts'
import { sinceRelease } from '../../share/since-release.ts'
import { ReleaseNotice } from '../sharing/ReleaseNotice.tsx'
import { SharedNotice } from '../sharing/SharedNotice.tsx'
import { stampOf } from './link-of.ts'
import { Problems } from './Problems.tsx'
import type { WholeLink } from './Result.tsx'

interface LinkNoticesProps {
  readonly link: WholeLink
  readonly recommendation: Recommendation
  readonly tried: boolean
}

/** What a reader should know about the link they came by, if anything. */
export function LinkNotices({ link, recommendation, tried }: LinkNoticesProps) {
  const { answers, problems, stamp } = link
  return (
    <>
      <Problems problems={problems} />
      <ReleaseNotice
        since={sinceRelease(stamp, stampOf(verdictOf(recommendation)), RELEASES, RELEASE)}
      />
      {!tried && <SharedNotice answers={answers} />}
    </>
  )
}
