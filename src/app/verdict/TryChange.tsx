import type { ReactNode } from 'react'

import { supposing } from '../../words/en/changes.ts'
import type { Answers } from '../../model/person/answers.ts'
import { withChange } from '../../model/judging/changes-that-fit.ts'
import type { Change } from '../../model/recommendation.ts'
import type { Trying } from './what-if.ts'

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
