import { useRef } from 'react'

import { months, usd } from '../../content/numbers.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import type { Trying } from './trying.ts'

interface ChangeBarProps {
  /** What the answer is; empty while it is being worked out. */
  readonly says: string
  readonly recommendation: Recommendation
  readonly trying: Trying
}

/** After a change: what the answer is now, said once and politely, and the way back. */
export function ChangeBar({ says, recommendation, trying }: ChangeBarProps) {
  const words = useRef<HTMLOutputElement>(null)
  return (
    <div className={trying.tried ? 'change-bar band' : undefined}>
      <div className="wrap">
        <output ref={words} tabIndex={-1}>
          {trying.tried && says !== '' && `Now: ${says}. ${inNumbers(recommendation)}`}
        </output>
        {trying.steps > 0 && (
          <button
            className="button second"
            type="button"
            onClick={() => {
              void trying.undo()
              // The last undo takes this button away, so the focus needs a place that stays.
              if (trying.steps === 1) words.current?.focus()
            }}
          >
            Undo
          </button>
        )}
      </div>
    </div>
  )
}

function inNumbers(recommendation: Recommendation): string {
  if (recommendation.kind === 'nothing-fits') return ''
  const { outcome } = recommendation.ranked[0]
  return `${months(outcome.months)}, ${usd(outcome.cost.total)} in all.`
}
