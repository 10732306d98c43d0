import { memo, useId } from 'react'

import { YOUR_ANSWERS } from '../../../../words/en/your-answers.ts'
import { QUESTION_WORDS } from '../../../../words/en/questions.ts'
import {
  QUESTIONS,
  UNSURE,
  type Answer,
  type QuestionId,
} from '../../../../model/person/answers.ts'
import { answerLabel } from '../../../verdict/answer-label.ts'
import css from './YourAnswers.module.css'
import type { WhatIf } from '../../../verdict/what-if.ts'

interface AnswerSelectProps<Q extends QuestionId> {
  readonly question: Q
  readonly answer: Answer<Q>
  /** The answer before anything was changed. */
  readonly first: Answer<Q>
  readonly whatIf: WhatIf
}

/** One question with its answer, as a native list to choose another from. */
export const AnswerSelect = memo(function AnswerSelect<Q extends QuestionId>(
  props: AnswerSelectProps<Q>,
) {
  const { question, answer, first, whatIf } = props
  const id = useId()
  // Each question's own options, and the answer that every question takes.
  const choices = [...QUESTIONS[question], UNSURE] as readonly Answer<Q>[]
  const changed = answer !== first
  return (
    <div className={changed ? `${css['row']} ${css['changed']}` : css['row']}>
      <label htmlFor={id}>{QUESTION_WORDS[question].label}</label>
      <select
        id={id}
        aria-describedby={changed ? `${id}first` : undefined}
        value={answer}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value)
          if (chosen !== undefined) whatIf.answer(question, chosen)
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {answerLabel(question, choice)}
          </option>
        ))}
      </select>
      {changed && (
        <p className={`${css['before']} small`} id={`${id}first`}>
          {YOUR_ANSWERS.before(answerLabel(question, first))}
        </p>
      )}
    </div>
  )
})
