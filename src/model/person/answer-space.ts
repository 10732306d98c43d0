import { QUESTION_IDS, QUESTIONS, UNSURE, type Answers } from './answers.ts'

/** Every choice at each question, in the order of `QUESTION_IDS`. */
export type AnswerSpace = readonly (readonly string[])[]

/** The sets of answers that are definite on all ten questions. */
export const DEFINITE: AnswerSpace = QUESTION_IDS.map((question) => QUESTIONS[question])
/** Every complete set of answers, with "I'm not sure" as one more choice at each question. */
export const COMPLETE: AnswerSpace = DEFINITE.map((options) => [...options, UNSURE])

/** How many sets of answers a space holds. */
export const sizeOf = (space: AnswerSpace): number =>
  space.reduce((size, options) => size * options.length, 1)

/**
 * The set of answers at a place in a space, which counts up like an odometer: the last question
 * turns fastest.
 *
 * @param index a whole number from 0 up to, not including, `sizeOf(space)`
 */
export function answersAt(space: AnswerSpace, index: number): Answers {
  const answers: Record<string, string> = {}
  let rest = index
  for (let place = space.length - 1; place >= 0; place -= 1) {
    const options = space[place]!
    const digit = rest % options.length
    answers[QUESTION_IDS[place]!] = options[digit]!
    rest = (rest - digit) / options.length
  }
  // Each key was given one of its own question's choices.
  return answers as unknown as Answers
}
