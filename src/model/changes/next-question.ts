import { PATH_IDS, type PathId } from '../../evidence/paths/path.ts'
import { REALISTIC_MIX } from '../../evidence/people/mix.ts'
import {
  QUESTION_IDS,
  QUESTIONS,
  UNSURE,
  unanswered,
  type Answers,
  type Draft,
  type QuestionId,
} from '../person/answers.ts'
import { firstAmong } from '../recommend.ts'

/** A question a draft leaves open, and what its answer is worth. */
export interface NextQuestion {
  readonly question: QuestionId
  /** The share of people like this whose answer would put another path first, 0 to 1. */
  readonly changing: number
}

/**
 * The open question whose answer would most often change which path is first, over the answers that
 * people who ask are thought to give; the earliest of those that change it as often. Whatever else is
 * open counts as "not sure". Null once every question is answered.
 */
export function nextQuestion(draft: Draft): NextQuestion | null {
  const answers = withTheRestUnsure(draft)
  const first = firstAmong(PATH_IDS, answers)
  let next: NextQuestion | null = null
  for (const question of unanswered(draft)) {
    let changing = 0
    for (const [option, share] of Object.entries(sharesOf(question, draft))) {
      const path = firstAmong(PATH_IDS, { ...answers, [question]: option })
      if (path !== first) changing += share
    }
    if (next === null || changing > next.changing) next = { question, changing }
  }
  return next
}

/** The most ways to answer what is open that are tried one by one: three questions at the end. */
const MOST_TRIED = 100

/**
 * The path that is first however the open questions are answered, "not sure" included; null where
 * some answers would put another first or leave none, or where there are too many ways to try all.
 */
export function settledOn(draft: Draft): PathId | null {
  const open = unanswered(draft)
  const ways = open.reduce((count, question) => count * (QUESTIONS[question].length + 1), 1)
  if (ways > MOST_TRIED) return null
  const first = firstAmong(PATH_IDS, withTheRestUnsure(draft))
  return first !== null && everyWay(draft, open, first) ? first : null
}

/** Whether a path is first in every way to answer the open questions. */
function everyWay(draft: Draft, open: readonly QuestionId[], first: PathId): boolean {
  const [question, ...rest] = open
  // Nothing is left open, so these are answers.
  if (question === undefined) return firstAmong(PATH_IDS, draft as Answers) === first
  return [...QUESTIONS[question], UNSURE].every((option) =>
    everyWay({ ...draft, [question]: option }, rest, first),
  )
}

/** What is open, taken as "not sure": the fair reading of a question nobody has asked yet. */
function withTheRestUnsure(draft: Draft): Answers {
  const unsure = Object.fromEntries(QUESTION_IDS.map((question) => [question, UNSURE]))
  // Every question has an answer now.
  return { ...unsure, ...draft } as Answers
}

type Shares = Readonly<Record<string, number>>

/** How common each answer to a question is among those who gave the answers of a draft. */
function sharesOf(question: QuestionId, draft: Draft): Shares {
  switch (question) {
    case 'hours':
      return given('pause', REALISTIC_MIX.hours.shares, draft)
    case 'borrow':
    case 'credential':
      return given('goal', REALISTIC_MIX[question].shares, draft)
    default:
      return REALISTIC_MIX[question].shares
  }
}

/** Shares that depend on another answer; on average over it where that one is open. */
function given(
  other: 'pause' | 'goal',
  shares: Readonly<Record<string, Shares>>,
  draft: Draft,
): Shares {
  const answer = draft[other]
  if (answer !== undefined && answer !== UNSURE) return shares[answer]!
  const mean: Record<string, number> = {}
  for (const [option, weight] of Object.entries(REALISTIC_MIX[other].shares)) {
    for (const [own, share] of Object.entries(shares[option]!)) {
      mean[own] = (mean[own] ?? 0) + weight * share
    }
  }
  return mean
}
