import { QUESTION_WORDS, UNSURE_LABEL } from '../../words/en/questions.ts'
import { UNSURE, type Answer, type QuestionId } from '../../model/person/answers.ts'

/** An answer as it is offered to people. */
export function answerLabel<Q extends QuestionId>(question: Q, answer: Answer<Q>): string {
  if (answer === UNSURE) return UNSURE_LABEL
  const options: Readonly<Record<string, { readonly label: string }>> =
    QUESTION_WORDS[question].options
  // Every question has words for each of its options.
  return options[answer]!.label
}
