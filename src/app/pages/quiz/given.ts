import {
  QUESTION_IDS,
  QUESTIONS,
  UNSURE,
  type Answer,
  type OptionId,
  type QuestionId,
} from '../../../model/person/answers.ts'

export function isQuestionId(text: string | undefined): text is QuestionId {
  return QUESTION_IDS.some((question) => question === text)
}

/** The options of one question, with their ids tied to it. */
export function optionsOf<Q extends QuestionId>(question: Q): readonly OptionId<Q>[] {
  // QUESTIONS[question] holds exactly the ids that OptionId<Q> names.
  return QUESTIONS[question] as readonly string[] as readonly OptionId<Q>[]
}

/** The answer that a question's form holds, or undefined where nothing is chosen. */
export const givenAnswer = <Q extends QuestionId>(
  form: HTMLFormElement,
  question: Q,
): Answer<Q> | undefined => answerNamed(question, new FormData(form).get(question))

/** The answer of this name, if the question has it. */
export function answerNamed<Q extends QuestionId>(
  question: Q,
  name: unknown,
): Answer<Q> | undefined {
  return [...optionsOf(question), UNSURE].find((answer) => answer === name) as Answer<Q> | undefined
}
