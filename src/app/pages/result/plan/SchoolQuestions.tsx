import { questionsFor } from '../../../../words/en/school-questions.ts'
import { CAUTIONS } from '../../../../evidence/programs/cautions.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { SourcesLine } from '../../../passports/SourcesLine.tsx'
import css from './plan.module.css'

/** What to ask a school before paying, as a list to tick off on screen or on paper. */
export function SchoolQuestions({ path }: { path: PathId }) {
  const questions = questionsFor(path, CAUTIONS)
  if (questions.length === 0) return null
  return (
    <>
      <h3>Ask before you sign or pay</h3>
      <p>
        Ask in writing. One red flag is a reason to ask again; two are a reason to leave. What you
        tick is not kept.
      </p>
      <ul className={css['schoolQuestions']}>
        {questions.map(({ ask, redFlag, figures }) => (
          <li key={ask}>
            <label>
              <input type="checkbox" />
              <span>{ask}</span>
            </label>
            <p className={`small ${css['redFlag']}`}>
              <b>Red flag:</b> {redFlag}
            </p>
            {figures && <SourcesLine figures={figures} />}
          </li>
        ))}
      </ul>
    </>
  )
}
