import { EXAMPLE_WEEKS, hoursOf, type ExampleWeek } from '../../content/example-weeks.ts'
import type { Family } from '../../evidence/path.ts'
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

function summed(week: ExampleWeek): string {
  const [inClass, study, work] = [
    hoursOf(week, 'class'),
    hoursOf(week, 'study'),
    hoursOf(week, 'work'),
  ]
  const together = inClass === 0 ? '' : `${inClass} hours with others, `
  return `${together}${study} of study on your own${work === 0 ? '' : `, ${work} of paid work`}`
}
