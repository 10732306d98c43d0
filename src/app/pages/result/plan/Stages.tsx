import { doneWhen, hoursOf, PLAN } from '../../../../words/en/plan.ts'
import type { Day } from '../../../../evidence/passport/figure.ts'
import type { Family } from '../../../../evidence/paths/path.ts'
import type { Plan, Stage } from '../../../../model/plan/plan.ts'
import { stageDay } from './stage-day.ts'
import { stageName } from './stage-name.ts'
import css from './plan.module.css'

interface StagesProps {
  readonly plan: Plan
  readonly start: Day
  readonly family: Family
}

/** The stages of a plan in order, each with its hours, its day and its place in time. */
export function Stages({ plan, start, family }: StagesProps) {
  return (
    <ol className={css['stages']}>
      {plan.stages.map((stage) => {
        const { day, words } = stageDay(stage, start)
        return (
          <li key={stage.id}>
            <p className={css['stageName']}>{stageName(stage.id)}</p>
            <Span stage={stage} weeks={plan.weeks} family={family} />
            <p className={css['stageDay']}>
              {PLAN.by} <time dateTime={day}>{words}</time>
            </p>
            <p className={`${css['stageDone']} quiet small`}>
              {hoursOf(stage.hours)}
              <span>. {doneWhen(stage.id)}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

interface SpanProps {
  readonly stage: Stage
  readonly weeks: number
  readonly family: Family
}

/** Where a stage lies in the whole of the plan. */
function Span({ stage: { id, from, to }, weeks, family }: SpanProps) {
  const at = (week: number) => `${(week / weeks) * 100}%`
  return (
    <svg
      className={id === 'try-out' ? css['span'] : `${css['span']} ${family}`}
      aria-hidden="true"
      width="100%"
      height="16"
    >
      <line className={css['track']} x2="100%" y1="8" y2="8" />
      <rect x={at(from)} width={at(to - from)} height="16" />
      <line className={css['edge']} x1={at(from)} x2={at(from)} y2="16" />
    </svg>
  )
}
