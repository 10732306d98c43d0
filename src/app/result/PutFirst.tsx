import { neverFirst } from '../../content/verdict.ts'
import type { PathId } from '../../evidence/path.ts'
import type { Answers } from '../../model/answers.ts'
import { wayToFirst } from '../../model/counterfactuals.ts'
import { TryChange } from './TryChange.tsx'
import type { Trying } from './trying.ts'

interface PutFirstProps {
  readonly path: PathId
  readonly answers: Answers
  readonly trying: Trying
}

/** The nearest change that would put a path first, or why none would. */
export function PutFirst({ path, answers, trying }: PutFirstProps) {
  const way = wayToFirst(path, answers)
  return way.kind === 'change' ? (
    <TryChange {...{ answers, trying }} changes={[way.change]} brings="it would come first" />
  ) : (
    <p>{neverFirst(way.kind === 'no-single-change' ? way.beatenBy : null)}</p>
  )
}
