import { memo, useRef } from 'react'

import { months, usd } from '../../../words/en/format.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { recommend } from '../../../model/recommend.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import { useSureness } from '../../verdict/confidence-state.ts'
import type { Tried, Trying } from '../../verdict/what-if.ts'
import { verdictOn } from '../../verdict/headline.ts'

interface ChangeBarProps {
  /** What the answer is; empty while it is being worked out. */
  readonly says: string
  readonly recommendation: Recommendation
  readonly tried: Tried
  readonly trying: Trying
}

/** After a change: what the answer is now, said once and politely, what it was, and the way back. */
export function ChangeBar({ says, recommendation, tried, trying }: ChangeBarProps) {
  const words = useRef<HTMLOutputElement>(null)
  return (
    <div className={tried.any ? 'change-bar band' : undefined}>
      <div className="wrap">
        <div>
          <output ref={words} tabIndex={-1}>
            {tried.any && says !== '' && `Now: ${says}. ${inNumbers(recommendation)}`}
          </output>
          {tried.first !== null && <AtFirst answers={tried.first} />}
        </div>
        {tried.steps > 0 && (
          <button
            className="button second"
            type="button"
            onClick={() => {
              trying.undo()
              // The last undo takes this button away, so the focus needs a place that stays.
              if (tried.steps === 1) words.current?.focus()
            }}
          >
            Undo
          </button>
        )}
      </div>
    </div>
  )
}

/** What the answer was before anything was changed. */
const AtFirst = memo(function AtFirst({ answers }: { answers: Answers }) {
  const recommendation = recommend(answers)
  const sureness = useSureness(answers)
  if (sureness === 'pending') return null
  const { answer } = verdictOn(recommendation, answers, sureness)
  return (
    <p className="quiet small">
      At first: {answer}. {inNumbers(recommendation)}
    </p>
  )
})

function inNumbers(recommendation: Recommendation): string {
  const [{ outcome }] =
    recommendation.kind === 'ranked' ? recommendation.ranked : recommendation.nearest
  return `${months(outcome.months)}, ${usd(outcome.cost.total)} in all.`
}
