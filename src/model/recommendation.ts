import type { Aid, PathId } from '../evidence/paths/path.ts'
import type { Answer, OptionId, QuestionId } from './person/answers.ts'
import type { CriterionId, PerCriterion } from './person/criteria.ts'

/** A list that holds at least one thing. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** A quantity with its likely value and the ends of its plausible range. */
export interface Range {
  readonly low: number
  readonly typical: number
  readonly high: number
}

/** What a path costs this person, in USD, and where each dollar goes. */
export interface Cost {
  /** The price charged, after credit for earlier schooling. */
  readonly tuition: number
  readonly tools: number
  /** Grants and other aid that does not have to be paid back; taken off the price. */
  readonly aid: number
  /** Interest on what has to be borrowed, over the whole repayment. */
  readonly interest: number
  /** Pay given up while paid work has to stop. */
  readonly lostPay: number
  /** tuition + tools − aid + interest + lostPay */
  readonly total: number
  /** The part of the price, tools and aid that has to be found: tuition + tools − aid. */
  readonly due: number
  /** The part of `due` that own money does not cover. */
  readonly borrowed: number
}

/** What a path is expected to bring this person, at the typical figures. */
export interface Outcome {
  /** Months at this person's pace until ready to apply, or until the award. */
  readonly months: number
  readonly cost: Cost
  /** The share of those who set out, let in or not, who reach the person's goal, 0 to 1. */
  readonly chance: number
  /** Expected change in yearly pay: chance × (pay on this path − pay now), USD a year. */
  readonly gain: number
  /** Recognition of the award, 0 to 1. */
  readonly credential: number
  /** Structure offered, 0 to 1. */
  readonly support: number
}

/** A grant that somebody has to approve the very program for, and what it pays at most, USD. */
export interface ApprovedGrant {
  readonly kind: Extract<Aid, 'laid-off'>
  readonly most: number
}

/** Rules that are never traded against anything. */
export const LIMITS = [
  'schooling',
  'already-held',
  'hours',
  'pause',
  'deadline',
  'budget',
  'credential',
] as const
export type LimitId = (typeof LIMITS)[number]

/**
 * A limit that a path breaks, with the numbers that show it. `need` is what the path asks and
 * `have` what the person said: hours a week, months, USD, or credential scale. Limits of kind
 * (schooling, already held, pause) have no numbers.
 */
export type BrokenLimit =
  | { readonly limit: 'schooling' | 'already-held' | 'pause' }
  | {
      readonly limit: 'hours' | 'deadline' | 'budget' | 'credential'
      readonly need: number
      readonly have: number
      /** How far apart they are, in the same unit; above 0. */
      readonly gap: number
    }

/**
 * A limit that a path keeps only at the favorable end that real options reach: not at its typical
 * figure, `typical`, but at `least`. It is judged there.
 */
export type TightLimit =
  | {
      readonly limit: 'deadline'
      /** Months. */
      readonly have: number
      readonly typical: number
      readonly least: number
      /** The share of learners who are quick enough, 0.1 to 0.5. */
      readonly share: number
    }
  | {
      readonly limit: 'budget'
      /** USD. */
      readonly have: number
      readonly typical: number
      readonly least: number
      /** How many traced programs can be paid; 0 where no price of a program is traced. */
      readonly programs: number
      /**
       * The grant without which it does not fit: it pays only for approved programs, and nothing is
       * taken off the price for it. Null where none is needed.
       */
      readonly ifApproved: ApprovedGrant | null
    }

/** A path that chooses its students, tried first, and what to do if it says no. */
export interface FirstTry {
  /** The share of those who apply that is let in, 0 to 1. */
  readonly admission: number
  /** The best path that admits everyone. */
  readonly fallback: PathId
  /** Months until an answer comes. */
  readonly wait: number
}

/** One criterion's part in a score. */
export interface Contribution {
  readonly criterion: CriterionId
  /** The share of all weight on this criterion, 0 to 1. */
  readonly weight: number
  /** How good the path is on it, 0 (worst anchor) to 1 (best anchor). */
  readonly value: number
  /** weight × value */
  readonly points: number
}

/** One path, judged for one person. */
export interface Judged {
  readonly path: PathId
  readonly outcome: Outcome
  readonly values: PerCriterion
  /** In the order of `CRITERIA`; the points sum to `score`. */
  readonly contributions: readonly Contribution[]
  /** 0 to 1. For ordering only; never shown as a mark. */
  readonly score: number
  /** The limits it keeps only at a favorable end; empty where it is within all of them. */
  readonly tight: readonly TightLimit[]
  /**
   * Set on a path that chooses its students and is better than its fallback for those let in: then
   * `outcome` is what it brings if let in, while values and score count the fallback for the rest.
   */
  readonly firstTry: FirstTry | null
  /** The share of people with these answers to whom it is open at all, above 0 to 1. */
  readonly openTo: number
}

export interface RuledOut extends Judged {
  /** Every limit it breaks, in the order of `LIMITS`. */
  readonly broken: NonEmpty<BrokenLimit>
}

/** One answer exchanged for another. */
export interface Change<Q extends QuestionId = QuestionId> {
  readonly question: Q
  readonly from: Answer<Q>
  readonly to: OptionId<Q>
  /** How many options lie between, for questions whose options are in order; else 1. */
  readonly steps: number
}

/** How much each criterion counts for this person, and why. */
export interface Weights {
  /** Raw swing points, 0 to 100 before any emphasis. */
  readonly points: PerCriterion
  /** points ÷ their sum. */
  readonly shares: PerCriterion
  /** How far off each may be: the truth lies between points ÷ factor and points × factor. */
  readonly factors: PerCriterion
}

/** A path that comes nearest where none keeps the limits. */
export interface NearPath extends RuledOut {
  /** Each single change of an answer that alone would make it fit, nearest first. */
  readonly wouldFit: readonly Change[]
  /** The part of its study done by the deadline, 0 to 1; null where the deadline is not in the way. */
  readonly partByDeadline: number | null
}

/** What `recommend` returns: the paths that fit, in order, or the one or two that come nearest. */
export type Recommendation =
  | {
      readonly kind: 'ranked'
      readonly weights: Weights
      /** The paths that keep every limit, some of them only just, best first. */
      readonly ranked: NonEmpty<Judged>
      /** The paths that break a limit, nearest first. */
      readonly ruledOut: readonly RuledOut[]
    }
  | {
      readonly kind: 'nearest'
      readonly weights: Weights
      /** The path that asks for the least beyond the limits, and one more where it asks little more. */
      readonly nearest: readonly [NearPath, ...NearPath[]]
      /** The other paths, nearest first. */
      readonly ruledOut: readonly RuledOut[]
    }
