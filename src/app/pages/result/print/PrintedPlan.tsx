import { questionsFor } from '../../../../words/en/school-questions.ts'
import { NEXT_STEPS_TITLE, stepTitle } from '../../../../words/en/next-steps.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import { LOOK_UP } from '../../../../words/en/look-up.ts'
import { shortDay } from '../../../../words/en/format.ts'
import { CAUTIONS } from '../../../../evidence/programs/cautions.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { planFor } from '../../../../model/plan/plan.ts'
import { stageDay } from '../plan/stage-day.ts'
import { stageName } from '../plan/stage-name.ts'
import { plannedOf, useStarting } from '../plan/starting.ts'
import { stepsFor } from '../plan/steps-for.ts'
import { byDay, hoursOf, planFrom } from '../../../../words/en/plan.ts'
import css from './sheets.module.css'

interface PrintedPlanProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** The stages of the plan with their dates, five next steps, and what to look up and ask. */
export function PrintedPlan({ paths, answers }: PrintedPlanProps) {
  const starting = useStarting()
  const path = plannedOf(paths, starting)
  if (path === undefined) return null
  const plan = planFor(path, answers)
  const questions = questionsFor(path, CAUTIONS)
  return (
    <>
      <section>
        <h2>{PRINTED.plan}</h2>
        <p>{planFrom(plan, shortDay(starting.day))}</p>
        <ol className={`${css['dated']} ${css['inColumns']}`}>
          {plan.stages.map((stage) => (
            <li key={stage.id}>
              <span>
                {stageName(stage.id)} <span className="quiet">{hoursOf(stage.hours)}</span>
              </span>
              <b>{byDay(stageDay(stage, starting.day).words)}</b>
            </li>
          ))}
        </ol>
      </section>
      <div className={css['halves']}>
        <section>
          <h2>{NEXT_STEPS_TITLE}</h2>
          <ol className={css['numbered']}>
            {stepsFor(path).map(({ title, how }) => (
              <li key={title}>
                <span>
                  <b>{stepTitle(title)}</b> {how}
                </span>
              </li>
            ))}
          </ol>
        </section>
        {PATHS[path].enrolls && (
          <section>
            <h2>{PRINTED.lookUpAndAsk}</h2>
            <ul className={css['toTick']}>
              {LOOK_UP[PATHS[path].family].map((what) => (
                <li key={what}>{what}</li>
              ))}
              {questions.map(({ ask }) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
