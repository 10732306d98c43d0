import type { Day } from '../passport/figure.ts'
import type { Family, PathId } from '../paths/path.ts'
import type { StateId } from '../states/states.ts'
import type { Technology } from './technologies.ts'

/** When a fact was true: `2026`, `2026-08`, `2026-08-21`, or an academic year, `2023-24`. */
export type When = string

/** Where a fact about a program was read. */
export interface Citation {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** The public copy it was read from, where the publisher's own page could not be opened. */
  readonly readFrom?: string
  /**
   * What it is, where it is not the provider's own page or the press: a public record, or someone
   * else's account of what the provider says.
   */
  readonly kind?: 'public record' | 'second-hand'
}

/** A fact with its source, or the honest gap: ask the provider. */
export type Fact<Value> =
  | {
      readonly status: 'sourced'
      readonly value: Value
      /** Null where the page carries no date. */
      readonly asOf: When | null
      readonly source: Citation
    }
  | { readonly status: 'ask' }

interface Range {
  readonly low: number
  readonly high: number
}

/** What one payment buys. `free` and `total` cover the whole program. */
export const PRICE_MODELS = [
  'free',
  'total',
  'per-month',
  'per-term',
  'per-year',
  'per-credit',
  'sliding-scale',
] as const
type PriceModel = (typeof PRICE_MODELS)[number]

/** A published price in USD, before any aid. */
export interface ProgramPrice {
  readonly model: PriceModel
  /** What the provider asks of most people; in-state at public colleges. Null on a sliding scale. */
  readonly amount: number | null
  /** Lowest and highest published price for the same thing, where there is more than one. */
  readonly low: number | null
  readonly high: number | null
  /** What the price includes or leaves out. */
  readonly note: string | null
}

interface Credits {
  readonly count: number
  readonly unit: 'semester credits' | 'quarter credits' | 'courses'
}

/** How it is taught. `online` where a source says no more than that. */
export const DELIVERIES = [
  'online',
  'online-live',
  'online-own-pace',
  'in-person',
  'hybrid',
] as const
export type Delivery = (typeof DELIVERIES)[number]

/** Where people meet. */
export interface Place {
  readonly city: string
  readonly state: StateId
  /** The first three digits of its ZIP code. */
  readonly zip3: string
}

export const SCHEDULES = ['full-time', 'part-time', 'own-pace'] as const
export type Schedule = (typeof SCHEDULES)[number]

/** So many of so many people. */
export interface Count {
  readonly of: number
  readonly count: number
}

/** What became of those who took it, with whom it counts. */
export interface Outcomes {
  /** Who is counted, over what time. */
  readonly population: string
  readonly completed: Count | null
  /** In work some time later; `what` says in which work and when. */
  readonly employed: (Count & { readonly what: string }) | null
  /** Who checked it; null where the school speaks for itself. */
  readonly auditedBy: string | null
}

/** Groups that some programs are kept for. */
export const RESERVED = ['military', 'low-income', 'young-adults', 'residents'] as const
export type Reserved = (typeof RESERVED)[number]

/** Lists a program can be on, each opening a kind of help with the price. */
export const APPROVALS = ['training-list', 'gi-bill', 'title-iv'] as const
export type Approval = (typeof APPROVALS)[number]

/**
 * Whether the program runs.
 *
 * - `yes`: a dated source shows it teaching
 * - `likely`: signs, but no dated source for this program: check that it still runs
 * - `unconfirmed`: nothing recent was found; not listed unless asked for
 */
export type Operating =
  | {
      readonly status: 'yes'
      readonly evidence: string
      readonly asOf: When
      readonly source: Citation
    }
  | {
      readonly status: 'likely' | 'unconfirmed'
      readonly evidence: string
      readonly asOf: When | null
      readonly source: Citation | null
    }

/** One program. There is no field that a provider could pay for. */
export interface Program {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly family: Family
  /** The ways to learn it belongs to: our placing, not a claim of the provider. */
  readonly paths: readonly [PathId, ...PathId[]]
  /** Whether it is meant to lead the whole way to its paths' end, or is one course on the way. */
  readonly covers: 'the way' | 'a part'
  /** Whom it takes, where it is not everyone who qualifies: `admission` says it in full. */
  readonly reservedFor: Reserved | null
  /** The provider's own page. */
  readonly url: string
  /** The college's number in the federal data, or null. */
  readonly unitid: number | null
  readonly operating: Operating
  readonly price: Fact<ProgramPrice>
  readonly financing: Fact<string>
  readonly weeks: Fact<Range>
  readonly hoursPerWeek: Fact<Range>
  /** Hours of study in all. */
  readonly studyHours: Fact<Range>
  /** Hours of lessons to watch or read. Practice comes on top, so they say little about the pace. */
  readonly lessonHours: Fact<Range>
  readonly credits: Fact<Credits>
  /** The ways it can be taken. */
  readonly delivery: Fact<readonly Delivery[]>
  readonly place: Fact<Place>
  /** When one can start: `any time`, or the dates in words. */
  readonly start: Fact<string>
  readonly schedule: Fact<Schedule>
  readonly admission: Fact<string>
  readonly stack: Fact<readonly Technology[]>
  readonly credential: Fact<string>
  readonly outcomes: Fact<Outcomes>
  /** The lists it is on, as of the fact's date. */
  readonly approvals: Fact<readonly Approval[]>
  /** What its contract asks besides the price: a share of later pay, training to be paid back. */
  readonly contract: Fact<string>
  /** What to keep in mind or to ask. */
  readonly note: string | null
  readonly checkedOn: Day
}
