import { Link } from 'react-router'

import { ANSWER_LIST, QUESTION_WORDS, UNSURE_LABEL } from '../../../words/en/questions.ts'
import {
  QUESTION_IDS,
  UNSURE,
  type Draft,
  type OptionId,
  type QuestionId,
} from '../../../model/person/answers.ts'

interface AnswerListProps {
  readonly draft: Draft
  /** Where an answer can be changed. */
  readonly addressOf: (question: QuestionId) => string
}

/** Every question with its answer so far and a link to change it. */
export function AnswerList({ draft, addressOf }: AnswerListProps) {
  return (
    <dl className="answers section">
      {QUESTION_IDS.map((question) => {
        const { label } = QUESTION_WORDS[question]
        const answer = answerLabel(question, draft)
        return (
          <div className="row" key={question}>
            <dt>{label}</dt>
            <dd className={answer === undefined ? 'quiet' : undefined}>
              {answer ?? ANSWER_LIST.open}
            </dd>
            <dd className="row-action">
              <Link to={addressOf(question)}>
                {answer === undefined ? ANSWER_LIST.answer : ANSWER_LIST.change}{' '}
                <span className="visually-hidden">{inSentence(label)}</span>
              </Link>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function answerLabel<Q extends QuestionId>(question: Q, draft: Draft): string | undefined {
  const answer = draft[question]
  if (answer === undefined) return undefined
  // Once "not sure" is ruled out, what remains is one of this question's options.
  return answer === UNSURE
    ? UNSURE_LABEL
    : QUESTION_WORDS[question].options[answer as OptionId<Q>].label
}

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
