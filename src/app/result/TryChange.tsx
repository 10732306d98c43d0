import type { ReactNode } from 'react'

import { supposing } from '../../content/changes.ts'
import type { Answers } from '../../model/answers.ts'
import { withChange } from '../../model/near-miss.ts'
import type { Change } from '../../model/recommendation.ts'
import type { Trying } from './trying.ts'

interface TryChangeProps {
  readonly changes: readonly Change[]
  readonly answers: Answers
  readonly trying: Trying
  /** What the change brings about. */
  readonly brings: ReactNode
}

/** Changed answers that can be tried at once. The new answer is then at the top, with the focus. */
export function TryChange({ changes, answers, trying, brings }: TryChangeProps) {
  return (
    <button
      className="try"
      type="button"
      onClick={() => {
        void trying.change(changes.reduce(withChange, answers)).then(showAnswer)
      }}
    >
      <span>{supposing(changes)}</span> <span className="quiet">{brings}</span>
    </button>
  )
}

function showAnswer(): void {
  const heading = document.querySelector('h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
