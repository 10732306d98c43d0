import { QUESTIONS, UNSURE, type Answer, type QuestionId } from '../../model/person/answers.ts'
import { readDevice, writeDevice } from './device.ts'

/** Where the choice that was made last, and not yet continued from, is kept on this device. */
const CHOICE_KEY = 'waymark-choice'

/** Whom a choice is about: the visitor, or somebody they give a second opinion on. */
export type ChoiceAbout = 'self' | 'other'

/**
 * Keep a choice before it counts as an answer, so that a phone that drops the page loses nothing.
 * There is one at a time: the question a person stands at.
 */
export function keepChoice<Q extends QuestionId>(
  about: ChoiceAbout,
  question: Q,
  answer: Answer<Q>,
): void {
  writeDevice(CHOICE_KEY, `${about}.${question}=${answer}`)
}

/** The choice kept for a question, if it is one of its options. */
export function keptChoice<Q extends QuestionId>(
  about: ChoiceAbout,
  question: Q,
): Answer<Q> | undefined {
  const [kept, chosen] = (readDevice(CHOICE_KEY) ?? '').split('=')
  if (kept !== `${about}.${question}`) return undefined
  // QUESTIONS[question] holds exactly the ids that Answer<Q> names.
  const options = [...QUESTIONS[question], UNSURE] as readonly string[] as readonly Answer<Q>[]
  return options.find((option) => option === chosen)
}

/** Forget it: it was continued from, or the answers begin anew. */
export function dropChoice(): void {
  writeDevice(CHOICE_KEY, null)
}
