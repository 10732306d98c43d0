import type { Award } from './college.ts'
import type { Field } from './field.ts'

/** What a program is: its field and what it ends in. */
export interface ProgramKind {
  readonly field: Field
  readonly award: Award
}

/** One computing program of one college. */
export interface Program extends ProgramKind {
  /** Awards made in 2023-24; 0 is a true zero. Null where the college reported no such program that year. */
  readonly completers: number | null
  /** Median yearly earnings one year after completing, USD to the nearest 100. */
  readonly earningsAfter1: number | null
  /** Median yearly earnings four years after completing, USD to the nearest 100. */
  readonly earningsAfter4: number | null
  /** Median federal debt of completers who borrowed, USD to the nearest 100. */
  readonly debt: number | null
  /**
   * Whether graduates earn less four years after than the line of the state in the same file, which is
   * what people with no more than high school earn there; false where either number is not published.
   */
  readonly belowEarningsLine: boolean
  /** Whether College Scorecard has a line for this program; without one it can publish no outcomes. */
  readonly inScorecard: boolean
}

/** The outcomes of a program that College Scorecard publishes. */
export const OUTCOMES = ['earningsAfter1', 'earningsAfter4', 'debt'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The key of a program kind, with an outcome the key of a national figure. */
export const kindKey = ({ field, award }: ProgramKind) => `${field}-${award}`
