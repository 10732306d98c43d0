import type { Figure, RangeFigure } from '../passport/figure.ts'

/** The three families of ways to learn. */
export const FAMILIES = ['bootcamp', 'online', 'degree'] as const
export type Family = (typeof FAMILIES)[number]

/** The eleven ways to learn. The order is the documented last resort for ties. */
export const PATH_IDS = [
  'bootcamp-full-time',
  'bootcamp-part-time',
  'bootcamp-tuition-free',
  'online-free',
  'online-certificate',
  'online-mentored',
  'degree-associate',
  'degree-bachelor-online',
  'degree-bachelor-campus',
  'degree-second-bachelor',
  'degree-master',
] as const
export type PathId = (typeof PATH_IDS)[number]

/** The paths of a family. The id of each begins with its family. */
export const pathsOf = (family: Family): readonly PathId[] =>
  PATH_IDS.filter((id) => id.startsWith(family))

/**
 * What a person may want learning to lead to. Each is its own definition of success.
 *
 * - `developer-job`: a job in the field within about a year
 * - `grow`: what was needed is finished and used in the work at hand
 * - `own-work`: first work of one's own, shipped or paid
 * - `qualification`: a degree awarded
 * - `explore`: it is clear whether this work suits
 */
export const GOALS = ['developer-job', 'grow', 'own-work', 'qualification', 'explore'] as const
export type Goal = (typeof GOALS)[number]

/** Schooling completed so far, least to most. */
export const SCHOOLING = [
  'high-school',
  'some-college',
  'associate',
  'bachelor-other',
  'bachelor-computing',
] as const
export type Schooling = (typeof SCHOOLING)[number]

/** Help with the price that a person may be able to claim. */
export const AID = ['gi-bill', 'pell', 'employer', 'laid-off'] as const
export type Aid = (typeof AID)[number]

/**
 * What a path charges, before any aid.
 *
 * - `total`: one price for the whole path; `credit` shrinks it for degrees
 * - `monthly`: a subscription, paid for every month of study
 */
export interface Price {
  readonly kind: 'total' | 'monthly'
  /** USD for `total`, USD a month for `monthly`. */
  readonly figure: RangeFigure
}

/** What we know about one way to learn. Every number is a figure with a passport. */
export interface PathFacts {
  readonly id: PathId
  readonly family: Family
  readonly price: Price
  /** The state tuition series its price moves with, or null where the price is the same everywhere. */
  readonly tuition: 'public-2-year' | 'public-4-year' | null
  /** The kinds of aid that can lower this price. */
  readonly aid: readonly Aid[]
  /**
   * The kinds of aid that pay only where somebody has approved the very program, and no approval is
   * known. They lower no price; where one would bring the price within reach, the limit is tight.
   */
  readonly aidIfApproved: readonly Aid[]
  /** Books, fees for exams and software over the whole path, USD. A computer is assumed. */
  readonly tools: RangeFigure
  /** Hours of study from a first line of code to ready to apply, or to the award. */
  readonly study: RangeFigure
  /** The fewest hours a week on which the path can be followed at all. */
  readonly leastHours: Figure
  /** Hours a week beyond which more do not bring the end nearer. */
  readonly mostHours: Figure
  /** The shortest calendar on which it can be finished, months. */
  readonly leastMonths: Figure
  /** Whether earlier coding shortens it: true for flexible paths, false for fixed calendars. */
  readonly experienceShortens: boolean
  /** The share of study (and of a degree's price) that earlier schooling replaces, 0 to 1. */
  readonly credit: Readonly<Record<Schooling, Figure>>
  /** The schooling levels from which it can be entered. */
  readonly entry: readonly Schooling[]
  /** The schooling levels that already include its award. */
  readonly heldBy: readonly Schooling[]
  /** The share of those who apply that is let in, 0 to 1; 1 where every applicant finds a place. */
  readonly admission: RangeFigure
  /** Whether paid work has to stop while it lasts. */
  readonly needsPause: boolean
  /** The share of everyone who starts, once let in, that reaches each goal, 0 to 1. */
  readonly chance: Readonly<Record<Goal, RangeFigure>>
  /** The share of everyone who starts, once let in, that finishes, 0 to 1. */
  readonly finishing: RangeFigure
  /** The schooling that those usually had on whom `chance` was measured. */
  readonly measuredOn: Schooling
  /** The schooling that its award amounts to, or null where it ends in none. */
  readonly award: Schooling | null
  /** Who lends for it: the government at its rates and limits, or a private lender at theirs. */
  readonly lender: 'undergraduate' | 'graduate' | 'private'
  /**
   * The published price, where `price` is what is left after the grants that many get: whoever names
   * a grant of their own starts from this one, so that none is taken off twice. Null where no usual
   * grant is in the price.
   */
  readonly priceBeforeGrants: RangeFigure | null
  /** Whether a school or platform enrolls people, with dates and terms to ask about. */
  readonly enrolls: boolean
  /** Yearly pay in a first developer job reached this way, USD. */
  readonly pay: RangeFigure
  /** How far the award is recognized: 0 none … 1 a master's. */
  readonly credential: Figure
  /** How much structure it offers: dates, classmates, a person who notices. 0 to 1. */
  readonly support: Figure
}
