import {
  answersAt,
  COMPLETE,
  DEFINITE,
  sizeOf,
  type AnswerSpace,
} from '../../src/model/person/answer-space.ts'
import { INCOMES, type Answers } from '../../src/model/person/answers.ts'

/** A prime far from any space's odometer, so that a walk by it looks scattered but is the same each time. */
const STRIDE = 7_368_787

function scattered(space: AnswerSpace, count: number): readonly Answers[] {
  const size = sizeOf(space)
  return Array.from({ length: count }, (_, place) => answersAt(space, (place * STRIDE) % size))
}

/** Definite sets of answers, the same ones every time. */
export const definiteSample = (count: number): readonly Answers[] => scattered(DEFINITE, count)

/** Complete sets of answers, "not sure" among them; every other one tells an income. */
export const completeSample = (count: number): readonly Answers[] =>
  scattered(COMPLETE, count).map((answers, place) =>
    place % 2 === 0
      ? answers
      : // The remainder is a place in the list.
        Object.assign({}, answers, { income: INCOMES[place % INCOMES.length]! }),
  )
