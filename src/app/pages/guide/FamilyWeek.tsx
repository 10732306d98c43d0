import { EXAMPLE_WEEKS, hoursOf, type ExampleWeek } from '../../../words/en/example-weeks.ts'
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
            <span className="under">{summed(week)}</span>
          </figcaption>
          <DrawnWeek week={week} family={family} />
        </figure>
      ))}
      <p className="small quiet">Examples of ours, not the timetable of any school.</p>
    </div>
  )
}

/** The hours of a week by kind: `with others 10 h, study 9 h, paid work 40 h`. */
function summed(week: ExampleWeek): string {
  const parts = (['class', 'study', 'work'] as const).map(
    (kind) => [kind, hoursOf(week, kind)] as const,
  )
  return parts
    .filter(([, hours]) => hours > 0)
    .map(([kind, hours]) => `${SUMMED[kind]} ${hours} h`)
    .join(', ')
}

const SUMMED = { class: 'with others', study: 'on your own', work: 'paid work' } as const
