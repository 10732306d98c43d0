import { NEVER_TRADED } from '../../../../words/en/limits.ts'
import type { Shown } from '../section.ts'
import { RuledOutList } from './RuledOutList.tsx'

/** The paths outside the limits, by what stands in the way, and the one change that brings each back. */
export function RuledOut({ lead: { ruledOut }, answers, whatIf }: Shown) {
  return (
    <>
      <p>{NEVER_TRADED}</p>
      <RuledOutList {...{ ruledOut, answers, whatIf }} />
    </>
  )
}
