import { supposing } from '../../words/en/changes.ts'
import type { Answers } from '../../model/person/answers.ts'
import { withChange } from '../../model/judging/changes-that-fit.ts'
import type { Change } from '../../model/recommendation.ts'
import css from './ChangeButton.module.css'
import type { WhatIf } from './what-if.ts'

interface ChangeButtonProps {
  readonly changes: readonly Change[]
  readonly answers: Answers
  readonly whatIf: WhatIf
  /** What the change brings about. */
  readonly brings: string
}

/** Changed answers that can be tried at once. The page stays where it is, and what moved is said. */
export function ChangeButton({ changes, answers, whatIf, brings }: ChangeButtonProps) {
  return (
    <button
      className={css['change']}
      type="button"
      onClick={({ currentTarget }) => {
        whatIf.show(changes.reduce(withChange, answers), currentTarget)
      }}
    >
      <b>{supposing(changes)}</b> <span className="quiet">{brings}</span>
    </button>
  )
}
