import type { Answers } from '../../model/answers.ts'
import { recommend } from '../../model/recommend.ts'
import type { LinkProblem, LinkStamp } from '../../share/link.ts'
import { Sharing } from '../sharing/Sharing.tsx'
import { useTitle } from '../parts/title.ts'
import { useCanonicalAddress } from './canonical-address.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { Footing } from './Footing.tsx'
import { LinkNotices } from './LinkNotices.tsx'
import { NothingFits } from './NothingFits.tsx'
import { Ranked } from './Ranked.tsx'
import { useSureness } from './sureness.ts'
import { useTrying } from './trying.ts'
import { verdictOn } from './verdict-on.ts'
import { YourAnswers } from './YourAnswers.tsx'

interface ResultProps {
  readonly answers: Answers
  readonly problems: readonly LinkProblem[]
  readonly stamp: LinkStamp
}

/** The result of one set of answers, derived from them on every render. */
export function Result({ answers, problems, stamp }: ResultProps) {
  const recommendation = recommend(answers)
  const sureness = useSureness(answers)
  const verdict = verdictOn(recommendation, answers, sureness)
  const trying = useTrying(answers)
  useTitle(verdict.answer, verdict.lead)
  useCanonicalAddress(answers, problems, stamp)

  const shown = { answers, verdict, trying }
  return (
    <>
      <div className="wrap result">
        {recommendation.kind === 'ranked' ? (
          <Ranked {...recommendation} {...shown} sureness={sureness}>
            <LinkNotices {...{ answers, problems, stamp, recommendation, trying }} />
          </Ranked>
        ) : (
          <NothingFits {...recommendation} {...shown}>
            <LinkNotices {...{ answers, problems, stamp, recommendation, trying }} />
          </NothingFits>
        )}
        <YourAnswers answers={answers} trying={trying} />
        <Sharing answers={answers} />
        <Footing answers={answers} recommendation={recommendation} />
      </div>
      <ChangeBar
        says={sureness === 'pending' ? '' : verdict.answer}
        recommendation={recommendation}
        trying={trying}
      />
    </>
  )
}
