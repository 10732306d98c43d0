import { NEXT_STEPS_TITLE } from '../../../../words/en/later-titles.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { AidToCheck } from './AidToCheck.tsx'
import { SchoolQuestions } from './SchoolQuestions.tsx'
import { stepsFor } from './steps-for.ts'
import './plan.css'

/** Five things to do for one path, what to ask, and what help to look for. */
export function NextSteps({ path, answers }: { path: PathId; answers: Answers }) {
  return (
    <section className="section next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{NEXT_STEPS_TITLE}</h2>
      <ol className="steps">
        {stepsFor(path).map(({ title, how }) => (
          <li key={title}>
            <div>
              <h3>{title}</h3>
              <p>{how}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="ask-and-check">
        <div>
          <SchoolQuestions path={path} />
        </div>
        <div>
          <AidToCheck path={path} answers={answers} />
        </div>
      </div>
    </section>
  )
}
