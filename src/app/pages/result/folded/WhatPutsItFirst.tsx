import { neverFirst, WOULD_COME_FIRST } from '../../../../words/en/verdict.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { wayToFirst } from '../../../../model/changes/counterfactuals.ts'
import { ChangeButton } from '../../../verdict/ChangeButton.tsx'
import type { WhatIf } from '../../../verdict/what-if.ts'

interface WhatPutsItFirstProps {
  readonly path: PathId
  readonly answers: Answers
  readonly whatIf: WhatIf
}

/** The nearest change that would put a path first, or why none would. */
export function WhatPutsItFirst({ path, answers, whatIf }: WhatPutsItFirstProps) {
  const way = wayToFirst(path, answers)
  return way.kind === 'change' ? (
    <ChangeButton {...{ answers, whatIf }} changes={[way.change]} brings={WOULD_COME_FIRST} />
  ) : (
    <p>{neverFirst(way.kind === 'no-single-change' ? way.beatenBy : null)}</p>
  )
}
