import { FIELDS } from '../../../evidence/colleges/field.ts'
import type { NationalOutcomes } from '../../../evidence/colleges/national-outcome.ts'
import type { Program } from '../../../evidence/colleges/program.ts'
import { AWARD_NAMES, COLLEGE_PAGE } from '../../../words/en/colleges.ts'
import { count } from '../../../words/en/format.ts'
import { ProgramOutcome, WhyNone } from './ProgramOutcome.tsx'

interface CollegeProgramsProps {
  readonly programs: readonly Program[]
  readonly national: NationalOutcomes
}

const OUTCOME_COLUMNS = [
  ['earningsAfter1', COLLEGE_PAGE.after1],
  ['earningsAfter4', COLLEGE_PAGE.after4],
  ['debt', COLLEGE_PAGE.debt],
] as const

/** The computing programs of a college with what their graduates earn and owe, as far as is known. */
export function CollegePrograms({ programs, national }: CollegeProgramsProps) {
  return (
    <section className="section">
      <h2>{COLLEGE_PAGE.programs}</h2>
      <p>{COLLEGE_PAGE.programsNote}</p>
      <table className="stacks">
        <caption className="visually-hidden">{COLLEGE_PAGE.programs}</caption>
        <thead>
          <tr>
            <th scope="col">{COLLEGE_PAGE.program}</th>
            <th scope="col" className="number">
              {COLLEGE_PAGE.graduates}
            </th>
            {OUTCOME_COLUMNS.map(([outcome, name]) => (
              <th scope="col" className="number" key={outcome}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <tr key={`${program.field} ${program.award}`}>
              <th scope="row">
                {FIELDS[program.field]}
                <span className="small quiet"> {AWARD_NAMES[program.award]}</span>
                {program.belowEarningsLine && (
                  <p className="small">{COLLEGE_PAGE.belowEarningsLine}</p>
                )}
              </th>
              <td className="number" data-label={COLLEGE_PAGE.graduates}>
                {program.completers === null ? (
                  <WhyNone program={program} fact="completers" />
                ) : (
                  count(program.completers)
                )}
              </td>
              {OUTCOME_COLUMNS.map(([outcome, name]) => (
                <td className="number" data-label={name} key={outcome}>
                  <ProgramOutcome program={program} outcome={outcome} national={national} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
