import { QUESTION_WORDS } from '../../../words/en/questions.ts'
import { YOUR_ANSWERS } from '../../../words/en/your-answers.ts'
import { QUESTION_IDS, type Draft } from '../../../model/person/answers.ts'
import { answerLabel } from '../../verdict/answer-label.ts'

/** The answers that a link gave, to look over. */
export function AnswersRead({ draft }: { draft: Draft }) {
  return (
    <dl className="section">
      {QUESTION_IDS.map((question) => {
        const answer = draft[question]
        return (
          <div className="row" key={question}>
            <dt>{QUESTION_WORDS[question].label}</dt>
            <dd className={answer === undefined ? 'quiet' : undefined}>
              {answer === undefined ? YOUR_ANSWERS.notInLink : answerLabel(question, answer)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
