/**
 * People of the realistic mix, to see whether the advice is varied for the people it is for.
 *
 * @module
 */
import { REALISTIC_MIX } from '../../src/evidence/people/mix.ts'
import { QUESTION_IDS, type Answers, type QuestionId } from '../../src/model/person/answers.ts'

type Table = Readonly<Record<string, number>>
type Tables = Readonly<Record<string, Table>>

/** How common a set of definite answers is in the mix; over all sets the shares sum to 1. */
export function shareOf(answers: Answers): number {
  let share = 1
  for (const question of QUESTION_IDS) {
    const mix = REALISTIC_MIX[question]
    // Each question has shares of its own options, for each option of the one it depends on.
    const shares: Table = 'given' in mix ? (mix.shares as Tables)[answers[mix.given]]! : mix.shares
    const part = shares[answers[question]]
    if (part === undefined) throw new Error(`the mix has no share for ${question}`)
    share *= part
  }
  return share
}

/** People of the mix, the same ones every time; each stands for as many as the next. */
export const peopleOfTheMix = (count: number): readonly Answers[] =>
  Array.from({ length: count }, (_, number) => personOfTheMix(number + 1))

function personOfTheMix(number: number): Answers {
  const answers: Record<string, string> = {}
  for (const question of IN_ORDER) {
    const mix = REALISTIC_MIX[question]
    const shares: Table = 'given' in mix ? (mix.shares as Tables)[answers[mix.given]!]! : mix.shares
    // Multiples of an irrational step, one for each question, cover all combinations evenly.
    answers[question] = optionAt(shares, (number * Math.sqrt(PRIMES[question])) % 1)
  }
  // Each question was given one of its own options.
  return answers as unknown as Answers
}

/** A question comes after the one that its shares depend on. */
const IN_ORDER = Object.keys(REALISTIC_MIX) as readonly QuestionId[]

const PRIMES: Readonly<Record<QuestionId, number>> = {
  goal: 2,
  experience: 3,
  education: 5,
  pause: 7,
  hours: 11,
  deadline: 13,
  budget: 17,
  borrow: 19,
  credential: 23,
  support: 29,
}

/** The option in whose part of the line from 0 to 1 a point lies. */
function optionAt(shares: Table, point: number): string {
  let end = 0
  let last = ''
  for (const [option, share] of Object.entries(shares)) {
    if (share === 0) continue
    end += share
    last = option
    if (point < end) break
  }
  return last
}
