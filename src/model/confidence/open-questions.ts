import type { PathId } from '../../evidence/paths/path.ts'
import {
  QUESTION_IDS,
  QUESTIONS,
  UNSURE,
  type Answers,
  type OptionId,
  type QuestionId,
} from '../person/answers.ts'
import { firstAmong } from '../recommend.ts'

/** A question answered "not sure", and which path each definite answer would put first. */
export interface OpenQuestion {
  readonly question: QuestionId
  /** In the order of the options; null where nothing would fit. */
  readonly leads: readonly { readonly option: OptionId; readonly path: PathId | null }[]
  /** The share of the options that would put another path first, or none; above 0 to 1. */
  readonly changing: number
}

/** What the answers still open are worth. */
export interface Asking {
  /** Those that could change which path is first, the most telling first. Ask the first one next. */
  readonly telling: readonly OpenQuestion[]
  /** Those that could not, whatever the answer. */
  readonly idle: readonly QuestionId[]
}

/**
 * What it would be worth to know the answers left open, each by itself.
 *
 * @param first the path that is first while they are open
 */
export function worthAsking(answers: Answers, paths: readonly PathId[], first: PathId): Asking {
  const telling: OpenQuestion[] = []
  const idle: QuestionId[] = []
  for (const question of QUESTION_IDS) {
    if (answers[question] !== UNSURE) continue
    const leads = QUESTIONS[question].map((option) => ({
      option,
      path: firstAmong(paths, { ...answers, [question]: option }),
    }))
    const changing = leads.filter(({ path }) => path !== first).length / leads.length
    if (changing > 0) telling.push({ question, leads, changing })
    else idle.push(question)
  }
  // Sorting keeps the order of the questions among equals.
  return { telling: [...telling].sort((a, b) => b.changing - a.changing), idle }
}
