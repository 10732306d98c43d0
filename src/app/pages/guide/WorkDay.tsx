import { WORK_DAY, WORK_KINDS } from '../../../words/en/work-day.ts'
import './work-day.css'

/** A developer’s day from morning to evening, each stretch as tall as it is long. */
export function WorkDay() {
  return (
    <ol className="work-day">
      {WORK_DAY.map(({ from, hours, kind, what }) => (
        <li key={from} className={kind} data-quarters={hours * 4}>
          <b>{from}</b>
          <p>
            {what} <span className="quiet small">{WORK_KINDS[kind]}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
