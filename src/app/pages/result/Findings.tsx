import { memo } from 'react'

import type { Verdict } from '../../../words/en/verdict.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import { LinkNotices } from './LinkNotices.tsx'
import { NothingFits } from './NothingFits.tsx'
import { Ranked } from './Ranked.tsx'
import type { WholeLink } from './Result.tsx'
import type { Sureness } from '../../verdict/confidence-state.ts'
import type { Trying } from '../../verdict/what-if.ts'

interface FindingsProps {
  readonly link: WholeLink
  readonly recommendation: Recommendation
  readonly verdict: Verdict
  readonly sureness: Sureness
  readonly trying: Trying
  /** Whether something was tried since the page was opened. */
  readonly tried: boolean
}

/** All that follows from the answers. Drawn anew only when they have changed. */
export const Findings = memo(function Findings(props: FindingsProps) {
  const { link, recommendation, verdict, sureness, trying, tried } = props
  const { answers } = link
  const shown = { answers, verdict, trying }
  const notices = <LinkNotices {...{ link, recommendation, tried }} />
  return recommendation.kind === 'ranked' ? (
    <Ranked {...recommendation} {...shown} sureness={sureness}>
      {notices}
    </Ranked>
  ) : (
    <NothingFits nearMisses={[...recommendation.nearest, ...recommendation.ruledOut]} {...shown}>
      {notices}
    </NothingFits>
  )
})
