import type { Details, QuestionId } from '../person/answers.ts'
import type { CriterionId } from '../person/criteria.ts'
import type { LimitId } from '../recommendation.ts'

/** Everything that one answer may touch. Tests hold the model to it. */
export interface Effects {
  /** The limits it can make or move. */
  readonly limits: readonly LimitId[]
  /** The criteria on which it can change how good a path is. */
  readonly values: readonly CriterionId[]
  /** The criteria whose weight it can change. */
  readonly weights: readonly CriterionId[]
}

const EVERYTHING = ['cost', 'time', 'chance', 'gain', 'credential', 'support'] as const

/**
 * Which answers touch what, by itself and not through the fallback of a path that selects. A limit
 * that cannot bend keeps the others from being tight, so it moves what they are judged at. Months
 * enter the cost through subscriptions and lost pay, so whatever moves the months may move the cost
 * and, with it, what has to be found. Whatever may close a path to part of those who answer "not
 * sure" moves every value.
 */
export const EFFECTS = {
  goal: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: ['chance', 'gain', 'credential'],
  },
  experience: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: [],
  },
  education: {
    limits: ['schooling', 'already-held', 'deadline', 'budget'],
    values: EVERYTHING,
    weights: [],
  },
  hours: { limits: ['hours', 'deadline', 'budget'], values: EVERYTHING, weights: [] },
  pause: { limits: ['pause', 'budget'], values: EVERYTHING, weights: [] },
  deadline: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: ['time'],
  },
  budget: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: ['cost'],
  },
  borrow: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: [],
  },
  credential: {
    limits: ['deadline', 'budget', 'credential'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: ['credential'],
  },
  support: { limits: [], values: ['chance', 'gain', 'support'], weights: ['support'] },
  income: { limits: [], values: ['cost', 'gain'], weights: [] },
  state: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: [],
  },
  aid: { limits: ['deadline', 'budget'], values: ['cost', 'time', 'chance', 'gain'], weights: [] },
  role: { limits: [], values: [], weights: [] },
  priorities: { limits: [], values: [], weights: EVERYTHING },
} as const satisfies Record<QuestionId | keyof Details, Effects>
