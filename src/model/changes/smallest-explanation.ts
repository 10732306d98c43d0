import { QUESTION_IDS, type Answers, type Details, type QuestionId } from '../person/answers.ts'
import { CRITERIA } from '../person/criteria.ts'
import { topOf } from '../confidence/verdict.ts'

/** Anything one person can have answered differently from another. */
export type AnswerKey = QuestionId | keyof Details

const DETAIL_IDS = [
  'income',
  'state',
  'aid',
  'role',
  'priorities',
] as const satisfies readonly (keyof Details)[]

/** Why two sets of answers lead to different verdicts. */
export type Explanation =
  | { readonly kind: 'same-verdict' }
  /** Exchanging all answers of any one of these sets, and no fewer, turns one verdict into the other. */
  | { readonly kind: 'explained'; readonly sets: readonly (readonly AnswerKey[])[] }
  /** It takes more answers together than we look at. */
  | { readonly kind: 'many-answers-together'; readonly moreThan: number }

/**
 * The most answers exchanged at a time. All sets of up to five out of fifteen are about five
 * thousand recommendations, a fraction of a second; a longer list would explain nothing.
 */
const MOST_TOGETHER = 5

/** The answers and details that differ, questions first, in the order they are asked. */
export function differing(a: Answers, b: Answers): readonly AnswerKey[] {
  return [...QUESTION_IDS, ...DETAIL_IDS].filter((key) => written(a, key) !== written(b, key))
}

/**
 * The smallest sets of answers that turn the first verdict into the second when the first person
 * gives them as the second did. Looks at every set of one answer, then of two, and so on.
 */
export function smallestExplanation(a: Answers, b: Answers): Explanation {
  const goal = topOf(b)
  if (topOf(a) === goal) return { kind: 'same-verdict' }
  const keys = differing(a, b)
  for (let size = 1; size <= MOST_TOGETHER; size += 1) {
    const sets = subsets(keys, size).filter((set) => topOf(exchanged(a, b, set)) === goal)
    if (sets.length > 0) return { kind: 'explained', sets }
  }
  return { kind: 'many-answers-together', moreThan: MOST_TOGETHER }
}

/** The answers of `a`, with those named taken from `b`. */
function exchanged(a: Answers, b: Answers, keys: readonly AnswerKey[]): Answers {
  const kept = Object.entries(a).filter(([key]) => !keys.some((one) => one === key))
  const taken = Object.entries(b).filter(([key]) => keys.some((one) => one === key))
  // Every question is in both, so it is still answered; a detail may be given or not.
  return Object.fromEntries([...kept, ...taken]) as unknown as Answers
}

/** All sets of a size, in the order of the list. */
function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return list.flatMap((first, place) =>
    subsets(list.slice(place + 1), size - 1).map((rest) => [first, ...rest]),
  )
}

/** An answer as one string, the same for answers that mean the same. */
function written(answers: Answers, key: AnswerKey): string {
  if (key === 'aid') return (answers.aid ?? []).join(' ')
  if (key === 'priorities') {
    return CRITERIA.map((criterion) => answers.priorities?.[criterion] ?? '').join(' ')
  }
  return answers[key] ?? ''
}
