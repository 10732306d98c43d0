import { supposing } from '../../../../words/en/changes.ts'
import { TWO_CHANGES, wouldBeFirst } from '../../../../words/en/verdict.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { pairsThatPutFirst, wayBack } from '../../../../model/changes/counterfactuals.ts'

interface PairOnPaperProps {
  /** The nearest miss. */
  readonly path: PathId
  readonly answers: Answers
}

/** The two answers that together bring back the nearest path, where no single one does. */
export function PairOnPaper({ path, answers }: PairOnPaperProps) {
  const [pair] = wayBack(path, answers).kind === 'change' ? [] : pairsThatPutFirst(path, answers)
  if (pair === undefined) return null
  return (
    <section>
      <h2>What would change this</h2>
      <p>
        {TWO_CHANGES} <b>{supposing(pair)}</b>, {wouldBeFirst(path)}.
      </p>
    </section>
  )
}
