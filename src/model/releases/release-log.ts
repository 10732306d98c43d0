import type { PathId } from '../../evidence/paths/path.ts'
import type { CriterionId } from '../person/criteria.ts'
import type { LimitId } from '../recommendation.ts'

/** What a release changed: a figure of one path or of all (null), a weight, or a limit. */
export type Changed =
  | {
      readonly what: 'figure'
      readonly path: PathId | null
      /** In words that follow "the" or a path's name: `price`, `months of study`. */
      readonly figure: string
    }
  | { readonly what: 'weight'; readonly criterion: CriterionId }
  | { readonly what: 'limit'; readonly limit: LimitId }

/** One change, with both values as they were shown and the reason for it in a sentence. */
export type ReleaseChange = Changed & {
  readonly from: string
  readonly to: string
  readonly why: string
}

/** One release of model and data, and everything in it that differs from the one before. */
export interface Release {
  /** `year.number`, as links carry it. */
  readonly release: string
  /** The day it came out, as YYYY-MM-DD. */
  readonly date: string
  readonly changes: readonly ReleaseChange[]
}

/** Every release there has been, first to last. The last one is `RELEASE`. Entries are only added. */
export const RELEASES: readonly Release[] = [
  { release: '2026.1', date: '2026-11-22', changes: [] },
  {
    release: '2026.2',
    date: '2026-11-25',
    changes: [
      {
        what: 'figure',
        path: null,
        figure: 'Pell Grant for a full-time year',
        from: '$4,100',
        to: '$5,300',
        why: 'It was the middle of the rule; now it is what people with a grant were paid on average.',
      },
    ],
  },
]
