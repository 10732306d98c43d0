import type { Details, QuestionId } from '../person/answers.ts'
import type { CriterionId } from '../person/criteria.ts'
import type { LimitId } from '../recommendation.ts'

/** Everything that one answer may touch. Tests hold the model to it. */
export interface Channels {
  /** The limits it can make or move. */
  readonly limits: readonly LimitId[]
  /** The criteria on which it can change how good a path is. */
  readonly values: readonly CriterionId[]
  /** The criteria whose weight it can change. */
  readonly weights: readonly CriterionId[]
}

/**
 * Which answers touch what. Months enter the cost through subscriptions and lost pay, so whatever
 * moves the months may move the cost and, with it, what has to be found.
 */
export const CHANNELS = {
  goal: {
    limits: ['deadline', 'budget'],
    values: ['cost', 'time', 'chance', 'gain'],
    weights: ['chance', 'gain', 'credential'],
  },
  experience: { limits: ['deadline', 'budget'], values: ['cost', 'time'], weights: [] },
  education: {
    limits: ['schooling', 'already-held', 'deadline', 'budget'],
    values: ['cost', 'time'],
    weights: [],
  },
  hours: { limits: ['hours', 'deadline', 'budget'], values: ['cost', 'time'], weights: [] },
  pause: { limits: ['pause'], values: ['cost'], weights: [] },
  deadline: { limits: ['deadline'], values: [], weights: ['time'] },
  budget: { limits: ['budget'], values: ['cost'], weights: ['cost'] },
  borrow: { limits: ['budget'], values: [], weights: [] },
  credential: { limits: ['credential'], values: [], weights: ['credential'] },
  support: { limits: [], values: ['support'], weights: ['support'] },
  income: { limits: [], values: ['cost', 'gain'], weights: [] },
  state: { limits: ['budget'], values: ['cost', 'gain'], weights: [] },
  aid: { limits: ['budget'], values: ['cost'], weights: [] },
  role: { limits: [], values: [], weights: [] },
  priorities: {
    limits: [],
    values: [],
    weights: ['cost', 'time', 'chance', 'gain', 'credential', 'support'],
  },
} as const satisfies Record<QuestionId | keyof Details, Channels>
