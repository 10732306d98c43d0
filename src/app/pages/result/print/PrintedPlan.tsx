import { questionsFor } from '../../../../words/en/school-questions.ts'
import { NEXT_STEPS_TITLE, PLAN_TITLE } from '../../../../words/en/later-titles.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { LOOK_UP } from '../../../../words/en/look-up.ts'
import { count, shortDay, weeks } from '../../../../words/en/format.ts'
import { CAUTIONS } from '../../../../evidence/programs/cautions.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { planFor } from '../../../../model/plan/plan.ts'
import { stageDay } from '../plan/stage-day.ts'
import { stageName } from '../plan/stage-name.ts'
import { plannedOf, useStarting } from '../plan/starting.ts'
import { stepsFor } from '../plan/steps-for.ts'

interface PlanOnPaperProps {
  readonly paths: readonly PathId[]
  readonly answers: Answers
}

/** The stages of the plan with their dates, five next steps, and what to look up and ask. */
export function PlanOnPaper({ paths, answers }: PlanOnPaperProps) {
  const starting = useStarting()
  const path = plannedOf(paths, starting)
  if (path === undefined) return null
  const plan = planFor(path, answers)
  const questions = questionsFor(path, CAUTIONS)
  return (
    <>
      <section>
        <h2>{PLAN_TITLE}</h2>
        <p>
          {count(plan.hours)} hours for {PATH_WORDS[path].a}, in about {weeks(plan.weeks)}, starting
          on {shortDay(starting.day)}.
        </p>
        <ol className="dated in-columns">
          {plan.stages.map((stage) => (
            <li key={stage.id}>
              <span>
                {stageName(stage.id)} <span className="quiet">{count(stage.hours)} hours</span>
              </span>
              <b>by {stageDay(stage, starting.day).words}</b>
            </li>
          ))}
        </ol>
      </section>
      <div className="halves">
        <section>
          <h2>{NEXT_STEPS_TITLE}</h2>
          <ol className="numbered">
            {stepsFor(path).map(({ title, how }) => (
              <li key={title}>
                <span>
                  <b>{title}.</b> {how}
                </span>
              </li>
            ))}
          </ol>
        </section>
        {PATHS[path].enrolls && (
          <section>
            <h2>Look up and ask</h2>
            <ul className="to-tick">
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
