import type { PathFacts } from '../../evidence/paths/path.ts'

/** What decides a limit or the order and may be missing from what a school says of an offer. */
export const DECIDING = ['price', 'length', 'hours'] as const
export type Deciding = (typeof DECIDING)[number]

/**
 * One thing a person could sign up for: a program, a college's program, an offer they were made. It
 * is described as its path is, with what is known of it in place of the path's figures.
 */
export interface Offer {
  /** What is known, and the path's typical figures for the rest. */
  readonly facts: PathFacts
  /**
   * The same, with everything it does not say at the worst end of what such offers ask. Order and
   * fit rest on this, so that nobody gains by keeping quiet. Equal to `facts` where all is said.
   */
  readonly guarded: PathFacts
  /** What it does not say. */
  readonly unsaid: readonly Deciding[]
}

/** The path's figures at the worst end of what offers on it ask, for whatever is left unsaid. */
export function guard(facts: PathFacts, unsaid: readonly Deciding[]): PathFacts {
  if (unsaid.length === 0) return facts
  const { price, study, leastHours, mostHours, leastMonths, experienceShortens } = facts
  const silent = (deciding: Deciding) => unsaid.includes(deciding)
  return {
    ...facts,
    price: silent('price')
      ? { ...price, figure: { ...price.figure, value: price.figure.high } }
      : price,
    study: silent('length') ? { ...study, value: study.high } : study,
    // Where the calendar is the school's, the longest: the most hours at the least pace.
    leastMonths:
      silent('length') && !experienceShortens
        ? { ...leastMonths, value: most(leastMonths.value, monthsOf(study.high, leastHours.value)) }
        : leastMonths,
    // Where the pace is one's own, nobody asks for hours.
    leastHours:
      silent('hours') && !experienceShortens
        ? { ...leastHours, value: most(leastHours.value, least(mostHours.value, FULL_WEEK)) }
        : leastHours,
  }
}

const FULL_WEEK = 40
const WEEKS_A_MONTH = 52 / 12

/** Months that so many hours fill, at so many a week. */
const monthsOf = (hours: number, hoursAWeek: number): number => hours / (hoursAWeek * WEEKS_A_MONTH)

const most = (a: number, b: number): number => (a > b ? a : b)
const least = (a: number, b: number): number => (a < b ? a : b)
