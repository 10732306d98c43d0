import { useDeferredValue, useMemo } from 'react'

import type { PathId } from '../../../evidence/paths/path.ts'
import { recommend } from '../../../model/recommend.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import type { ReadLink } from '../../../links/link.ts'
import { Paper } from './print/PrintedPage.tsx'
import { LaterSharing } from './share/LaterSharing.tsx'
import { useTitle } from '../../shell/title.ts'
import { useCanonicalAddress } from './canonical-address.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { Findings } from './Findings.tsx'
import { Footing } from './SourcesAndMethod.tsx'
import { useSureness } from '../../verdict/confidence-state.ts'
import { useTrying } from '../../verdict/what-if.ts'
import { verdictOn } from '../../verdict/headline.ts'
import { YourAnswers } from './YourAnswers.tsx'

/** A link that holds a result. */
export type WholeLink = Extract<ReadLink, { kind: 'complete' }>

/** The result of one set of answers, derived from them on every render. */
export function Result({ link }: { link: WholeLink }) {
  // What a person changes follows at once; the findings, which are long, as soon as they are drawn.
  const shown = useDeferredValue(link)
  const { answers } = shown
  const recommendation = useMemo(() => recommend(answers), [answers])
  const sureness = useSureness(answers)
  const verdict = useMemo(
    () => verdictOn(recommendation, answers, sureness),
    [recommendation, answers, sureness],
  )
  const { trying, tried } = useTrying(link.answers, answers)
  useTitle(verdict.answer, verdict.lead)
  useCanonicalAddress(link)

  return (
    <>
      <div className="wrap result">
        <Findings
          {...{ recommendation, verdict, sureness, trying }}
          link={shown}
          tried={tried.any}
        />
        <YourAnswers answers={link.answers} settled={answers} first={tried.first} trying={trying} />
        <LaterSharing answers={answers} />
        <Footing answers={answers} path={firstIn(recommendation)} />
        <Paper {...{ answers, recommendation, verdict, sureness }} />
      </div>
      <ChangeBar
        says={sureness === 'pending' ? '' : verdict.answer}
        {...{ recommendation, tried, trying }}
      />
    </>
  )
}

function firstIn(recommendation: Recommendation): PathId {
  const [{ path }] =
    recommendation.kind === 'ranked' ? recommendation.ranked : recommendation.nearest
  return path
}
