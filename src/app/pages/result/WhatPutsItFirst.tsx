import { neverFirst } from '../../../words/en/verdict.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { wayToFirst } from '../../../model/changes/counterfactuals.ts'
import { TryChange } from '../../verdict/TryChange.tsx'
import type { Trying } from '../../verdict/what-if.ts'

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
