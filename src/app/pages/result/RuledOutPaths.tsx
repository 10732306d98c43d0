import type { Answers } from '../../../model/person/answers.ts'
import type { RuledOut } from '../../../model/recommendation.ts'
import { RuledOutList } from '../../verdict/RuledOutList.tsx'
import type { Trying } from '../../verdict/what-if.ts'

interface RuledOutPathsProps {
  readonly ruledOut: readonly RuledOut[]
  readonly answers: Answers
  readonly trying: Trying
}

/** The paths that break a limit: each with its reasons, and the one change that brings it back. */
export function RuledOutPaths(props: RuledOutPathsProps) {
  return (
    <section className="section" aria-labelledby="ruled-out">
      <h2 id="ruled-out">Ruled out</h2>
      <p>Each breaks a limit you gave. A limit is never traded against anything.</p>
      <RuledOutList {...props} />
    </section>
  )
}
