import { ASK_A_SCHOOL, questionsFor } from '../../../../words/en/school-questions.ts'
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
      <h3>{ASK_A_SCHOOL.title}</h3>
      <p>{ASK_A_SCHOOL.line}</p>
      <ul className={css['schoolQuestions']}>
        {questions.map(({ ask, redFlag, figures }) => (
          <li key={ask}>
            <label>
              <input type="checkbox" />
              <span>{ask}</span>
            </label>
            <p className={`small ${css['redFlag']}`}>
              <b>{ASK_A_SCHOOL.redFlag}</b> {redFlag}
            </p>
            {figures && <SourcesLine figures={figures} />}
          </li>
        ))}
      </ul>
    </>
  )
}
