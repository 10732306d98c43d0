import { useId } from 'react'

import { QUESTION_WORDS } from '../../content/questions.ts'
import { QUESTIONS, UNSURE, type Answer, type QuestionId } from '../../model/answers.ts'
import { answerLabel } from './answer-label.ts'

interface AnswerSelectProps<Q extends QuestionId> {
  readonly question: Q
  readonly answer: Answer<Q>
  readonly onChange: (answer: Answer<Q>) => void
}

/** One question with its answer, as a native list to choose another from. */
export function AnswerSelect<Q extends QuestionId>(props: AnswerSelectProps<Q>) {
  const { question, answer, onChange } = props
  const id = useId()
  // Each question's own options, and the answer that every question takes.
  const choices = [...QUESTIONS[question], UNSURE] as readonly Answer<Q>[]
  return (
    <div className="row">
      <label htmlFor={id}>{QUESTION_WORDS[question].label}</label>
      <select
        id={id}
        value={answer}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {answerLabel(question, choice)}
          </option>
        ))}
      </select>
      <span className="print-only">{answerLabel(question, answer)}</span>
    </div>
  )
}
