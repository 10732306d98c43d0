import { QUESTION_WORDS, UNSURE_LABEL } from '../../../words/en/questions.ts'
import { UNSURE, type QuestionId } from '../../../model/person/answers.ts'

/** An option as it is offered to people, by its id as tables have it. */
export function optionLabel(question: QuestionId, option: string): string {
  if (option === UNSURE) return UNSURE_LABEL
  const options: Readonly<Record<string, { readonly label: string }>> =
    QUESTION_WORDS[question].options
  return options[option]?.label ?? option
}
