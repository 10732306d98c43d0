import { OPENINGS, OUTLOOK, count, outlookInWords } from '../../../words/en/salary.ts'
import type { ComputingOccupation } from '../../../evidence/wages/occupations.ts'
import { outlook, typicalEducation } from '../../../evidence/wages/outlook.ts'
import { Sourced } from './Sourced.tsx'

/** What is projected for an occupation over ten years. */
export function OutlookNumbers({ occupation }: { occupation: ComputingOccupation }) {
  const growth = outlook(occupation, 'growth')
  const openings = outlook(occupation, 'openings')
  return (
    <div>
      <h4>{OUTLOOK.title}</h4>
      <dl className="salary-numbers">
        <div>
          <dt>
            <Sourced name="growth" figure={growth} write={OUTLOOK.percent} />
          </dt>
          <dd>{growth === null ? OUTLOOK.unknown : outlookInWords(growth.value)}</dd>
        </div>
        <div>
          <dt>
            <Sourced name="openings" figure={openings} write={count} />
          </dt>
          <dd>{OPENINGS}</dd>
        </div>
        <div>
          <dt>{typicalEducation(occupation)}</dt>
          <dd>{OUTLOOK.schooling}</dd>
        </div>
      </dl>
    </div>
  )
}
