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
        trying.show(changes.reduce(withChange, answers))
      }}
    >
      <span>{supposing(changes)}</span> <span className="quiet">{brings}</span>
    </button>
  )
}
