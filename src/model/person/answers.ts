import { GOALS, SCHOOLING, type Aid } from '../../evidence/paths/path.ts'
import type { StateId } from '../../evidence/states/states.ts'
import type { CriterionId } from './criteria.ts'

/** The ten questions in the order they are asked, each with its options from least to most. */
export const QUESTIONS = {
  goal: GOALS,
  experience: ['none', 'tutorials', 'projects', 'work'],
  education: SCHOOLING,
  hours: ['5', '10', '20', '30', '40'],
  pause: ['keep', 'pause', 'not-working'],
  deadline: ['6', '12', '24', '48', 'none'],
  budget: ['0', '500', '3000', '8000', '20000', 'more'],
  borrow: ['0', '5000', '15000', '40000'],
  credential: ['required', 'helpful', 'no'],
  support: ['alone', 'some', 'cohort'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type QuestionId = keyof typeof QUESTIONS
/** An option that says something definite. */
export type OptionId<Q extends QuestionId = QuestionId> = (typeof QUESTIONS)[Q][number]
/** An honest answer to any question: it removes a limit, averages a value, widens a weight. */
export const UNSURE = 'unsure'
export type Unsure = typeof UNSURE
export type Answer<Q extends QuestionId = QuestionId> = OptionId<Q> | Unsure

// Object.keys forgets the keys' type; QUESTIONS is const, so they are exactly its ids.
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[]

/** Yearly pay before tax now, as bands; each option names the most the band holds, in USD. */
export const INCOMES = ['0', '20000', '35000', '50000', '75000', '100000', 'more'] as const
export type Income = (typeof INCOMES)[number]

export const ROLES = ['back-end', 'full-stack', 'front-end'] as const
export type Role = (typeof ROLES)[number]

/** How a person moved one priority away from what their answers imply. */
export const EMPHASES = ['less', 'more'] as const
export type Emphasis = (typeof EMPHASES)[number]

/** Optional details that sharpen a result. What is not given is absent, never `undefined`. */
export interface Details {
  readonly income?: Income
  readonly state?: StateId
  /** Kinds of aid this person may claim, without repeats, in the order of `AID`. */
  readonly aid?: readonly Aid[]
  readonly role?: Role
  /** Only the criteria that were moved. */
  readonly priorities?: Readonly<Partial<Record<CriterionId, Emphasis>>>
}

/** An answer to every question, with whatever details were given. The only thing that can be judged. */
export type Answers = { readonly [Q in QuestionId]: Answer<Q> } & Details
/** Answers so far. An unanswered question is absent, never `undefined`. */
export type Draft = { readonly [Q in QuestionId]?: Answer<Q> } & Details

/** The questions a draft has yet to answer, in the order they are asked. */
export function unanswered(draft: Draft): readonly QuestionId[] {
  return QUESTION_IDS.filter((question) => draft[question] === undefined)
}

/** The single door from a draft to something that can be judged. */
export function complete(draft: Draft): Answers | undefined {
  // Every question is answered, which is all that separates a draft from answers.
  return unanswered(draft).length === 0 ? (draft as Answers) : undefined
}
