import { useDeferredValue, useMemo } from 'react'

import { TWO_CHANGES, wouldBeFirst } from '../../../words/en/verdict.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { pairsThatPutFirst } from '../../../model/changes/counterfactuals.ts'
import { TryChange } from '../../verdict/TryChange.tsx'
import type { Trying } from '../../verdict/what-if.ts'

interface TwoChangesProps {
  /** The nearest miss. */
  readonly path: PathId
  readonly answers: Answers
  readonly trying: Trying
}

/** Two answers that together bring back a path that no single one does. */
export function TwoChanges({ path, answers, trying }: TwoChangesProps) {
  // Some hundred recommendations: they follow the new answer rather than hold it up.
  const settled = useDeferredValue<Answers | null>(answers, null)
  const pair = useMemo(() => settled && nearestPair(path, settled), [path, settled])
  if (!pair) return null
  return (
    <div className="two-changes">
      <p>{TWO_CHANGES}</p>
      <TryChange {...{ answers, trying }} changes={pair} brings={wouldBeFirst(path)} />
    </div>
  )
}

const nearestPair = (path: PathId, answers: Answers) => pairsThatPutFirst(path, answers)[0]
