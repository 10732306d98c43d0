/**
 * A figure is a number with a passport. No number reaches a page in any other way.
 *
 * @module
 */

/** What a figure counts. Dollars are US dollars of the figure's own year unless its text says otherwise. */
export type Unit =
  | 'usd'
  | 'usd/month'
  | 'usd/year'
  | 'usd/credit'
  | 'hours'
  | 'hours/week'
  | 'hours/credit'
  | 'credits'
  | 'days'
  | 'months'
  | 'weeks'
  | 'share'
  | 'percent'
  | 'points'
  | 'people'
  | 'jobs'
  | 'jobs/year'
  | 'programs'
  | 'providers'
  | 'years'
  | 'scale'
  | 'odds ratio'
  | 'index'

/**
 * How far a figure can be trusted.
 *
 * - A: administrative records of everyone who started
 * - B: administrative records with known gaps
 * - C: audited or surveyed, non-response stated
 * - D: self-reported, marketing or press
 * - E: our own judgment, with its reasons
 *
 * A rule set by law is A when read in an official copy and B when read in someone's summary of it.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`

/** The passport every number carries. */
export interface Figure {
  readonly value: number
  readonly unit: Unit
  /** The lower end of the plausible range, in `unit`; about one case in ten lies below it. */
  readonly low?: number
  /** The upper end of the plausible range, in `unit`; about one case in ten lies above it. */
  readonly high?: number
  /** What the number measures, in one plain phrase that includes its time base. */
  readonly describes: string
  /** Whom or what it is about: the denominator. */
  readonly population: string
  /** The year or period the data describe, not the year of publication. */
  readonly year: string
  /** Keys of `SOURCES`, of a list or of `GUIDE_SOURCES`. Empty only for grade E. */
  readonly sources: readonly string[]
  readonly grade: Grade
  /** Why it has this grade; for grade E also how the number and its range were chosen. */
  readonly because: string
  /** For a figure computed from others: their ids. The computation is the code beside it. */
  readonly from?: readonly string[]
  readonly checkedOn: Day
  readonly reviewBy: Day
  /** The next day on which its publisher is expected to change it, where one is known. */
  readonly changesOn?: Day
}

/** A figure that knows its range. */
export interface RangeFigure extends Figure {
  readonly low: number
  readonly high: number
}
