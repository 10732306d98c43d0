import type { Answers, Draft, QuestionId } from '../model/answers.ts'
import type { PathId } from '../evidence/path.ts'

/** Something in a link that could not be used as it stood. */
export type LinkProblem =
  /** A question (or detail) whose value is not one of its options. */
  | { readonly kind: 'unreadable'; readonly key: string }
  /** A key given twice with different values; the first is kept. */
  | { readonly kind: 'repeated'; readonly key: string }

/** The release a link was made under and the verdict it showed then, where the link says so. */
export interface LinkStamp {
  readonly release: string | null
  /** The path that came first, or `none` where nothing fitted. */
  readonly top: PathId | 'none' | null
}

/** What a link turned out to say. */
export type ReadLink =
  /** Every question has an answer: the result can be shown. */
  | {
      readonly kind: 'complete'
      readonly answers: Answers
      readonly problems: readonly LinkProblem[]
      readonly stamp: LinkStamp
    }
  /** Some questions have no answer: what was read is kept, and only those need asking. */
  | {
      readonly kind: 'partial'
      readonly draft: Draft
      readonly missing: readonly QuestionId[]
      readonly problems: readonly LinkProblem[]
      readonly stamp: LinkStamp
    }
  /** Made by a newer release than this one. */
  | { readonly kind: 'newer'; readonly version: string }
  /** Nothing in it is one of our words. */
  | { readonly kind: 'not-a-link' }
