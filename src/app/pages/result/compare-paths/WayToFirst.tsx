import { useState } from 'react'

import { WOULD_COME_FIRST } from '../../../../words/en/verdict.ts'
import { FIRST } from '../../../../words/en/versus.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import {
  pairsThatPutFirst,
  wayToFirst,
  type Pair,
} from '../../../../model/changes/counterfactuals.ts'
import { ChangeButton } from '../../../verdict/ChangeButton.tsx'
import type { WhatIf } from '../../../verdict/what-if.ts'

interface WayToFirstProps {
  readonly path: PathId
  readonly answers: Answers
  readonly whatIf: WhatIf
}

/** The nearest change that puts a path first, or why none can, and then the pairs of changes that do. */
export function WayToFirst({ path, answers, whatIf }: WayToFirstProps) {
  const way = wayToFirst(path, answers)
  switch (way.kind) {
    case 'there-already':
      return <p>{FIRST.already}</p>
    case 'out-of-reach':
      return <p>{FIRST['out-of-reach']}</p>
    case 'change':
      return (
        <ChangeButton {...{ answers, whatIf }} changes={[way.change]} brings={WOULD_COME_FIRST} />
      )
    case 'no-single-change':
      return (
        <>
          <p>{way.beatenBy === null ? FIRST['no-single-change'] : FIRST.beaten(way.beatenBy)}</p>
          <Pairs {...{ path, answers, whatIf }} />
        </>
      )
  }
}

/** How many pairs are shown. */
const SHOWN = 3

/** Pairs of changes, looked for when someone asks: there are hundreds to try. */
function Pairs({ path, answers, whatIf }: WayToFirstProps) {
  const [found, setFound] = useState<readonly Pair[] | null>(null)
  return (
    <>
      {found === null && (
        <button
          className="button second"
          type="button"
          onClick={() => setFound(pairsThatPutFirst(path, answers))}
        >
          {FIRST.look}
        </button>
      )}
      <output>
        {found !== null && (found.length === 0 ? FIRST.noPair : FIRST.pairs(found.length, SHOWN))}
      </output>
      {found?.slice(0, SHOWN).map((pair) => (
        <ChangeButton
          key={JSON.stringify(pair)}
          changes={pair}
          brings={WOULD_COME_FIRST}
          {...{ answers, whatIf }}
        />
      ))}
    </>
  )
}
