import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { CRITERIA } from '../person/criteria.ts'
import { limitsBroken } from '../judging/judge.ts'
import { recommend } from '../recommend.ts'
import { changesThatFit, singleChanges, withChange } from '../judging/changes-that-fit.ts'
import type { BrokenLimit, Change, LimitId, NonEmpty } from '../recommendation.ts'
import { topOf, type Verdict } from '../confidence/verdict.ts'

/** One changed answer that changes the verdict. */
export interface Counterfactual {
  readonly change: Change
  /** What comes first then. */
  readonly top: Verdict
}

/** Two answers changed together. */
export type Pair = readonly [Change, Change]

/** What it would take for a path to come first, or to come back within the limits. */
export type Way =
  | { readonly kind: 'there-already' }
  | { readonly kind: 'change'; readonly change: Change }
  /** Ruled out by what no answer given today can change: schooling. */
  | { readonly kind: 'out-of-reach'; readonly broken: NonEmpty<BrokenLimit> }
  /**
   * No single change does it. `beatenBy` is a path within the limits that is at least as good on
   * every criterion, so that no priorities could do it either; null where there is none.
   */
  | { readonly kind: 'no-single-change'; readonly beatenBy: PathId | null }

/** The limits that follow from what lies behind a person. */
const BEYOND_ACTING: ReadonlySet<LimitId> = new Set(['schooling', 'already-held'])

/**
 * Every single change of an answer a person can act on that would change the verdict: fewest steps
 * first, then in the order of the questions. Nothing is left out, so an empty list means that no
 * one answer decides.
 */
export function counterfactuals(answers: Answers): readonly Counterfactual[] {
  const now = topOf(answers)
  return singleChanges(answers)
    .map((change) => ({ change, top: topOf(withChange(answers, change)) }))
    .filter(({ top }) => top !== now)
}

/** The nearest single change that puts a path first, or why none can. */
export function wayToFirst(path: PathId, answers: Answers): Way {
  if (topOf(answers) === path) return { kind: 'there-already' }
  const blocked = beyondActing(path, answers)
  if (blocked) return blocked
  const change = singleChanges(answers).find((one) => topOf(withChange(answers, one)) === path)
  if (change) return { kind: 'change', change }
  return { kind: 'no-single-change', beatenBy: beatenBy(path, answers) }
}

/** The nearest single change that brings a path back within every limit, or why none can. */
export function wayBack(path: PathId, answers: Answers): Way {
  const broken = limitsBroken(path, answers)
  if (broken.length === 0) return { kind: 'there-already' }
  const blocked = beyondActing(path, answers)
  if (blocked) return blocked
  const [change] = changesThatFit(path, answers, broken)
  return change ? { kind: 'change', change } : { kind: 'no-single-change', beatenBy: null }
}

/**
 * Every pair of changes that together put a path first although neither does alone: fewest steps
 * first. Some hundred recommendations, so for the moment someone asks.
 */
export function pairsThatPutFirst(path: PathId, answers: Answers): readonly Pair[] {
  if (topOf(answers) === path || beyondActing(path, answers)) return []
  const changes = singleChanges(answers).filter(
    (change) => topOf(withChange(answers, change)) !== path,
  )
  return changes
    .flatMap((one, place) =>
      changes
        .slice(place + 1)
        .filter((other) => other.question !== one.question)
        .map((other): Pair => [one, other]),
    )
    .sort((a, b) => stepsOf(a) - stepsOf(b))
    .filter(([one, other]) => topOf(withChange(withChange(answers, one), other)) === path)
}

function stepsOf([one, other]: Pair): number {
  return one.steps + other.steps
}

function beyondActing(path: PathId, answers: Answers): Way | undefined {
  const [first, ...rest] = limitsBroken(path, answers).filter(({ limit }) =>
    BEYOND_ACTING.has(limit),
  )
  return first && { kind: 'out-of-reach', broken: [first, ...rest] }
}

/** A ranked path that is no worse on any criterion and better on one. */
function beatenBy(path: PathId, answers: Answers): PathId | null {
  const recommendation = recommend(answers)
  if (recommendation.kind === 'nearest') return null
  const { ranked, ruledOut } = recommendation
  const { values } = [...ranked, ...ruledOut].find((one) => one.path === path)!
  const rival = ranked.find(
    ({ values: theirs }) =>
      CRITERIA.every((criterion) => theirs[criterion] >= values[criterion]) &&
      CRITERIA.some((criterion) => theirs[criterion] > values[criterion]),
  )
  return rival?.path ?? null
}
