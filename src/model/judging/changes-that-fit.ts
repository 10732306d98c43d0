import type { PathId } from '../../evidence/paths/path.ts'
import { QUESTION_IDS, QUESTIONS, type Answers, type QuestionId } from '../person/answers.ts'
import type { BrokenLimit, Change, LimitId } from '../recommendation.ts'
import { EFFECTS } from './effects.ts'
import { limitsBroken } from './judge.ts'

/**
 * How far it is to another answer: the steps between two options in order, a fixed number where the
 * options have no order, or null where a person cannot act on it: schooling and the past. What
 * someone wants is farther than any other change, since advice should bend before the wish does.
 */
const FARNESS: Readonly<Record<QuestionId, 'steps' | number | null>> = {
  goal: 6,
  experience: null,
  education: null,
  hours: 'steps',
  pause: 1,
  deadline: 'steps',
  budget: 'steps',
  borrow: 'steps',
  credential: 'steps',
  support: 'steps',
}

/** The questions that can be acted on; the wish itself comes last. */
const ACTIONABLE = QUESTION_IDS.filter((question) => FARNESS[question] !== null).sort(
  (a, b) => Number(a === 'goal') - Number(b === 'goal'),
)

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
  return [...changes].sort((a, b) => a.steps - b.steps)
}

/** The answers with one change made. */
export function withChange(answers: Answers, { question, to }: Change): Answers {
  return { ...answers, [question]: to }
}

/**
 * Every single change of an answer that brings a path back within the limits, nearest first; of
 * each question only the nearest.
 *
 * @param broken the limits it breaks now; only a question that can move all of them is tried
 */
export function changesThatFit(
  path: PathId,
  answers: Answers,
  broken: readonly BrokenLimit[],
): readonly Change[] {
  const found: Change[] = []
  for (const change of singleChanges(answers)) {
    if (found.some(({ question }) => question === change.question)) continue
    if (!movesAll(change.question, broken)) continue
    if (limitsBroken(path, withChange(answers, change)).length === 0) found.push(change)
  }
  return found
}

function movesAll(question: QuestionId, broken: readonly BrokenLimit[]): boolean {
  const moved: readonly LimitId[] = EFFECTS[question].limits
  return broken.every(({ limit }) => moved.includes(limit))
}

function stepsBetween(question: QuestionId, from: string, to: string): number {
  const farness = FARNESS[question]
  if (typeof farness === 'number') return farness
  const options: readonly string[] = QUESTIONS[question]
  const steps = options.indexOf(to) - options.indexOf(from)
  return steps < 0 ? -steps : steps
}
