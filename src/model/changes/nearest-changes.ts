import type { PathId } from '../../evidence/paths/path.ts'
import { QUESTIONS, type Answers, type QuestionId } from '../person/answers.ts'
import { CHANNELS } from '../judging/effects.ts'
import { limitsBroken } from '../judging/judge.ts'
import type { BrokenLimit, Change, LimitId } from '../recommendation.ts'

/**
 * The questions whose answers a person can act on; schooling and the past are not among them. What
 * someone wants comes last: advice should bend before the wish does.
 */
const ACTIONABLE = [
  'hours',
  'pause',
  'deadline',
  'budget',
  'borrow',
  'credential',
  'support',
  'goal',
] as const satisfies readonly QuestionId[]

/**
 * Steps between any two options, for questions whose options have no order. To want something else
 * is farther than any other change.
 */
const STEPS: Readonly<Partial<Record<QuestionId, number>>> = { pause: 1, goal: 6 }

/** Every exchange of one definite, actionable answer for another, nearest first. */
export function singleChanges(answers: Answers): readonly Change[] {
  const changes: Change[] = []
  for (const question of ACTIONABLE) {
    const from = answers[question]
    if (from === 'unsure') continue
    for (const to of QUESTIONS[question]) {
      if (to !== from) changes.push({ question, from, to, steps: stepsBetween(question, from, to) })
    }
  }
  return changes.toSorted((a, b) => a.steps - b.steps)
}

/** The answers with one change made. */
export function withChange(answers: Answers, { question, to }: Change): Answers {
  return { ...answers, [question]: to }
}

/**
 * The nearest single change of an answer that brings a path back within every limit, if one does.
 *
 * @param broken the limits it breaks now; only a question that can move all of them is tried
 */
export function nearestReadmission(
  path: PathId,
  answers: Answers,
  broken: readonly BrokenLimit[],
): Change | null {
  const movesAll = ({ question }: Change) => {
    const moved: readonly LimitId[] = CHANNELS[question].limits
    return broken.every(({ limit }) => moved.includes(limit))
  }
  for (const change of singleChanges(answers).filter(movesAll)) {
    if (limitsBroken(path, withChange(answers, change)).length === 0) return change
  }
  return null
}

function stepsBetween(question: QuestionId, from: string, to: string): number {
  const unordered = STEPS[question]
  if (unordered !== undefined) return unordered
  const options: readonly string[] = QUESTIONS[question]
  const steps = options.indexOf(to) - options.indexOf(from)
  return steps < 0 ? -steps : steps
}
