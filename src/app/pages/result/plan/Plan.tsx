import { useState, type ReactNode } from 'react'

import {
  assumptions,
  BACK_END_SKILLS,
  byDateInWords,
  DATES_ARE_THE_SCHOOLS,
  eachWeek,
  onItsDays,
  PLAN,
} from '../../../../words/en/plan.ts'
import { LOOK_UP } from '../../../../words/en/look-up.ts'
import { shortDay } from '../../../../words/en/format.ts'
import { JOB_SEARCH } from '../../../../evidence/people/job-search.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import { PLAN_HOURS } from '../../../../evidence/roadmap/plan-hours.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { byDate } from '../../../../model/plan/by-date.ts'
import { weekOf } from '../../../../model/plan/week.ts'
import { planFor } from '../../../../model/plan/plan.ts'
import { isDay, weeksBetween } from './days.ts'
import { DayField } from './DayField.tsx'
import { SaveCalendar } from './SaveCalendar.tsx'
import { stageName } from './stage-name.ts'
import { Stages } from './Stages.tsx'
import { useStarting } from './starting.ts'
import { TryOut } from './TryOut.tsx'
import css from './plan.module.css'

interface PlanProps {
  readonly path: PathId
  readonly answers: Answers
  /** A way to choose another path, where there is one. */
  readonly children?: ReactNode
}

/** What to study when on one path, from a day that the person chooses. */
export function Plan({ path, answers, children }: PlanProps) {
  const start = useStarting(({ day }) => day)
  const [startText, setStartText] = useState<string>(start)
  const [untilText, setUntilText] = useState('')

  const plan = planFor(path, answers)
  const { family } = PATHS[path]
  const ownPace = PATHS[path].experienceShortens
  const assumed = assumptions(plan.person)
  const until = isDay(untilText) ? weeksBetween(start, untilText) : null
  return (
    <div className={css['plan']}>
      {children}
      <p className="lead">
        {PLAN.lead(plan, ownPace ? eachWeek(weekOf(plan.hoursAWeek)) : onItsDays(plan.hoursAWeek))}
      </p>
      {assumed !== null && <p className="notice">{assumed}</p>}
      <div className={css['tryOut']}>
        <h3>{PLAN.first(PLAN_HOURS.tryOut.value)}</h3>
        <TryOut answers={answers} Heading="h4" />
      </div>
      <h3>{PLAN.afterwards}</h3>
      <div className={css['dayFields']}>
        <DayField
          {...PLAN.start}
          text={startText}
          problem={isDay(startText) ? null : PLAN.noStart(shortDay(start))}
          onChange={(text) => {
            setStartText(text)
            if (isDay(text)) useStarting.setState({ day: text })
          }}
        />
        <DayField
          {...PLAN.until}
          text={untilText}
          problem={until !== null && until <= 0 ? PLAN.untilTooEarly : null}
          onChange={setUntilText}
        />
        <output className={css['byDate']}>
          {until !== null && until > 0 && byDateInWords(byDate(plan, until), plan.person.hours)}
        </output>
      </div>
      <Stages plan={plan} start={start} family={family} />
      <div className={css['planNotes']}>
        {plan.known.length > 0 && <p>{PLAN.known(plan.known.map(stageName))}</p>}
        {ownPace && answers.role === 'front-end' && <p>{BACK_END_SKILLS}</p>}
        {plan.person.goal === 'developer-job' && (
          <p>{PLAN.search(JOB_SEARCH.low, JOB_SEARCH.high)}</p>
        )}
        <p>{PLAN.typical(plan.hoursAWeek)}</p>
        {PATHS[path].enrolls && (
          <div>
            <p>
              {!ownPace && `${DATES_ARE_THE_SCHOOLS} `}
              {PLAN.lookUp}
            </p>
            <ul>
              {LOOK_UP[family].map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <SaveCalendar plan={plan} start={start} />
    </div>
  )
}
