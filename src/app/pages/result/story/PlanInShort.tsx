import { byDay, planSummary } from '../../../../words/en/plan.ts'
import { planFor } from '../../../../model/plan/plan.ts'
import { planInShort } from '../plan/plan-in-short.ts'
import { SaveCalendar } from '../plan/SaveCalendar.tsx'
import { stageDay } from '../plan/stage-day.ts'
import { stageName } from '../plan/stage-name.ts'
import { plannedOf, useStarting } from '../plan/starting.ts'
import type { Shown } from '../section.ts'
import css from './PlanInShort.module.css'

/** The plan in four lines, each with its day, to be put in a calendar. */
export function PlanInShort({ lead: { paths }, answers }: Shown) {
  const starting = useStarting()
  const path = plannedOf(
    paths.map((one) => one.path),
    starting,
  )
  if (path === undefined) return null
  const plan = planFor(path, answers)
  return (
    <>
      <p>{planSummary(plan)}</p>
      <ol className={css['lines']}>
        {planInShort(plan.stages).map((stage) => {
          const { day, words } = stageDay(stage, starting.day)
          return (
            <li key={stage.id}>
              <b>{stageName(stage.id)}</b> <time dateTime={day}>{byDay(words)}</time>
            </li>
          )
        })}
      </ol>
      <SaveCalendar plan={plan} start={starting.day} />
    </>
  )
}
