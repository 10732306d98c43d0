import { TWO_CHANGES, wouldBeFirst } from '../../content/verdict.ts'
import type { Answers } from '../../model/answers.ts'
import { pairsThatPutFirst, wayBack } from '../../model/counterfactuals.ts'
import type { NonEmpty, RuledOut } from '../../model/recommendation.ts'
import { TryChange } from './TryChange.tsx'
import type { Trying } from './trying.ts'

interface TwoChangesProps {
  readonly nearMisses: NonEmpty<RuledOut>
  readonly answers: Answers
  readonly trying: Trying
}

/** Where no single change brings any path back: two answers that together do, for the nearest. */
export function TwoChanges({ nearMisses, answers, trying }: TwoChangesProps) {
  if (nearMisses.some(({ path }) => wayBack(path, answers).kind === 'change')) return null
  const [{ path }] = nearMisses
  const [pair] = pairsThatPutFirst(path, answers)
  if (pair === undefined) return null
  return (
    <div className="two-changes">
      <p>{TWO_CHANGES}</p>
      <TryChange {...{ answers, trying }} changes={pair} brings={wouldBeFirst(path)} />
    </div>
  )
}
