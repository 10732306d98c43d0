import { NOTICES, otherRelease } from '../../content/notices.ts'
import type { Answers } from '../../model/answers.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import { RELEASE } from '../../model/release.ts'
import { verdictOf } from '../../model/verdict.ts'
import type { LinkProblem, LinkStamp } from '../../share/link.ts'
import { sayTheSame, useDraft } from '../draft.ts'
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
  const own = useDraft((state) => state.draft)
  const notTheirs = !trying.tried && Object.keys(own).length > 0 && !sayTheSame(own, answers)
  const { release, top } = stamp
  return (
    <>
      <Problems problems={problems} />
      {release !== null && release !== RELEASE && (
        <p className="notice">
          {otherRelease(
            { release, top },
            { release: RELEASE, top: stampOf(verdictOf(recommendation)) },
          )}
        </p>
      )}
      {notTheirs && <p className="notice">{NOTICES.notYours}</p>}
    </>
  )
}
