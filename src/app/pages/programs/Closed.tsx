import type { ClosedSchool } from '../../../evidence/programs/closed-schools.ts'
import { LIST } from '../../../words/en/programs.ts'
import { SourceOfFact } from './SourceOfFact.tsx'

/** What became of a school that somebody looks for and should not sign with unawares. */
export function Closed({ school }: { school: ClosedSchool }) {
  return (
    <output className="notice">
      <strong>{LIST.closedTitle(school)}</strong>
      <br />
      {school.happened}
      <br />
      <span className="small">
        <SourceOfFact source={school.source} asOf={school.when} />
      </span>
    </output>
  )
}
