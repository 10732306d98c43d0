import { EXAMPLE_WEEKS, EXAMPLES_OF_OURS, weekSummed } from '../../../words/en/example-weeks.ts'
import type { Family } from '../../../evidence/paths/path.ts'
import { DrawnWeek } from './DrawnWeek.tsx'
import './week.css'

/** Two weeks as they can look in a family: one that fills the days, and one beside a job. */
export function FamilyWeek({ family }: { family: Family }) {
  return (
    <div className="weeks">
      {EXAMPLE_WEEKS[family].map((week) => (
        <figure key={week.title}>
          <figcaption>
            <b>{week.title}</b>
            <span className="under">{weekSummed(week)}</span>
          </figcaption>
          <DrawnWeek week={week} family={family} />
        </figure>
      ))}
      <p className="small quiet">{EXAMPLES_OF_OURS}</p>
    </div>
  )
}
