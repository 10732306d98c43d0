import { NEXT_STEPS_TITLE } from '../../../../words/en/next-steps.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { AidToCheck } from './AidToCheck.tsx'
import { SchoolQuestions } from './SchoolQuestions.tsx'
import { stepsFor } from './steps-for.ts'
import css from './plan.module.css'

/** Five things to do for one path, what to ask, and what help to look for. */
export function NextSteps({ path, answers }: { path: PathId; answers: Answers }) {
  return (
    <div className={css['nextSteps']}>
      <h3>{NEXT_STEPS_TITLE}</h3>
      <ol className={css['steps']}>
        {stepsFor(path).map(({ title, how }) => (
          <li key={title}>
            <div>
              <h4>{title}</h4>
              <p>{how}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className={css['askAndCheck']}>
        <div>
          <SchoolQuestions path={path} />
        </div>
        <div>
          <AidToCheck path={path} answers={answers} />
        </div>
      </div>
    </div>
  )
}
