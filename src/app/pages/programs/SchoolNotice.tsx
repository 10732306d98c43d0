import type { SchoolToCheck } from '../../../evidence/programs/school-to-check.ts'
import { LIST } from '../../../words/en/programs.ts'
import { SourceOfFact } from './SourceOfFact.tsx'

/** What became of a school that somebody looks for and should not sign with unawares. */
export function SchoolNotice({ school }: { school: SchoolToCheck }) {
  return (
    <output className="notice">
      <strong>{LIST.schoolTitle(school)}</strong>
      <br />
      {school.status === 'unconfirmed' ? LIST.unconfirmed : school.happened}
      {school.status !== 'unconfirmed' && (
        <>
          <br />
          <span className="small">
            <SourceOfFact source={school.source} asOf={school.when} />
          </span>
        </>
      )}
    </output>
  )
}
