import type { PathId } from '../../evidence/paths/path.ts'
import type { CriterionId } from '../person/criteria.ts'
import type { LimitId } from '../recommendation.ts'

/** What a release changed: a figure of one path or of all (null), a weight, a limit, or how we work something out. */
export type Changed =
  | {
      readonly what: 'figure'
      readonly path: PathId | null
      /** In words that follow "the" or a path's name: `price`, `months of study`. */
      readonly figure: string
    }
  | { readonly what: 'weight'; readonly criterion: CriterionId }
  | { readonly what: 'limit'; readonly limit: LimitId }
  | {
      readonly what: 'method'
      /** What is worked out in another way, in words that can begin a sentence in lower case. */
      readonly method: string
    }

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
  /** What it changed for people of the realistic mix; null for the first release. */
  readonly effect: ReleaseEffect | null
}

/**
 * Counted by `npm run release-effect` over 2,000 people of the realistic mix, who name neither aid nor
 * state.
 */
export interface ReleaseEffect {
  /** The share for whom something else comes first, 0 to 1. */
  readonly moved: number
  /** The share for whom no path kept every limit, before and after. */
  readonly nothingFits: { readonly before: number; readonly after: number }
}

/** Every release there has been, first to last. The last one is `RELEASE`. Entries are only added. */
export const RELEASES: readonly Release[] = [
  { release: '2026.1', date: '2026-11-22', effect: null, changes: [] },
  {
    release: '2026.2',
    date: '2026-11-25',
    // It moves people who name a Pell Grant, and nobody of the mix does.
    effect: { moved: 0, nothingFits: { before: 0.3375, after: 0.3375 } },
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
  {
    release: '2026.3',
    date: '2026-11-27',
    effect: { moved: 0.2935, nothingFits: { before: 0.3375, after: 0.263 } },
    changes: [
      {
        what: 'method',
        method: 'limits on money and months',
        from: 'the typical figure decides',
        to: 'a path also fits when its cheapest programs or its quicker learners keep the limit',
        why: 'One in three people was told that nothing fits; often a program they could pay for, or a pace that some learners keep, did.',
      },
      {
        what: 'method',
        method: 'your chance',
        from: 'one share for everyone on a path',
        to: 'a share for your schooling, your coding so far, your hours and the support you need',
        why: 'A graduate with projects and a first-time coder do not have the same chance.',
      },
      {
        what: 'method',
        method: 'paths that choose their students',
        from: 'the chance of getting in multiplies everything',
        to: 'a first try, with the best other path as the fallback',
        why: 'Being turned down costs some weeks. It is not the end.',
      },
      {
        what: 'method',
        method: 'ranges of money',
        from: 'every worst figure at once to every best figure at once',
        to: 'nine in ten of 512 ways the figures can meet stay above the low end, and nine in ten below the high end',
        why: 'The old ranges were true and useless: not everything goes wrong at once.',
      },
      {
        what: 'figure',
        path: null,
        figure: 'loan for a bootcamp or a course',
        from: 'a federal rate over 10 to 25 years',
        to: 'a private rate over three years',
        why: 'No federal loan reaches a private bootcamp.',
      },
    ],
  },
  {
    release: '2026.4',
    date: '2026-11-30',
    effect: { moved: 0.006, nothingFits: { before: 0.263, after: 0.263 } },
    changes: [
      {
        what: 'figure',
        path: 'degree-bachelor-campus',
        figure: 'first pay',
        from: '$75,000',
        to: '$83,000',
        why: 'It was in dollars of 2022, beside wages of May 2025. All degrees are now told in dollars of May 2025.',
      },
      {
        what: 'figure',
        path: 'degree-bachelor-online',
        figure: 'share who finish',
        from: '35 in 100 within six years',
        to: '39 in 100 within eight years',
        why: 'The range was of eight years already, and the colleges were not those whose prices we use.',
      },
      {
        what: 'figure',
        path: 'bootcamp-part-time',
        figure: 'share who finish',
        from: '62 in 100, by our judgment',
        to: '64 in 100, by a federal record of 39 people',
        why: 'A record was found where there had been none.',
      },
      {
        what: 'method',
        method: 'a workforce grant after a layoff',
        from: 'taken off the price',
        to: 'taken off no price; a path that fits only with it says so',
        why: 'Boards pay only for programs on their own list, and we know of no approval.',
      },
      {
        what: 'figure',
        path: null,
        figure: 'money for books with the GI Bill',
        from: 'about 60 in 100 of them, by our judgment',
        to: 'up to $1,000 a year',
        why: 'The amount of this year was found.',
      },
      {
        what: 'method',
        method: 'ranges of first pay without a degree and with a master’s',
        from: 'as narrow as surveyed figures',
        to: 'as wide as our own judgment has to be',
        why: 'They were graded too kindly: nobody records what beginners earn.',
      },
    ],
  },
]
