import type { Loan } from '../judging/loan.ts'

/** The money side of one way to learn, in months counted from the start and USD. */
export interface Venture {
  /** Own money paid at the start. */
  readonly paid: number
  /** What is repaid, each loan from the month after `repaidAfter`. */
  readonly loans: readonly Loan[]
  readonly repaidAfter: number
  /** Pay that stops, a month, and for how many whole months. */
  readonly payGivenUp: number
  readonly monthsWithoutPay: number
  /** The change in monthly pay once the goal is reached; below 0 where pay falls. */
  readonly raise: number
  /** Whole months until that change begins. */
  readonly monthsUntilRaise: number
  /** Whole months over which the change is counted. */
  readonly horizon: number
}

/**
 * What a dollar a month is worth today over some months.
 *
 * @param months whole
 */
export type Annuity = (months: number) => number

/**
 * What failure costs today against staying as you are: the price paid, the debt repaid and the pay
 * given up. A debt is counted to its last payment, also beyond the horizon, because it is owed
 * whatever happens.
 *
 * @returns USD, 0 or below
 */
export function worthOfFailure(venture: Venture, annuity: Annuity): number {
  const { paid, loans, repaidAfter, payGivenUp, monthsWithoutPay, horizon } = venture
  let worth = -paid
  for (const { payment, months } of loans) {
    worth -= payment * (annuity(repaidAfter + months) - annuity(repaidAfter))
  }
  const without = monthsWithoutPay < horizon ? monthsWithoutPay : horizon
  return worth - payGivenUp * annuity(without)
}

/**
 * What success brings today: the same costs, and the change in pay from the month it begins.
 *
 * @param failure what failure costs, where that is known already
 */
export function worthOfSuccess(
  venture: Venture,
  annuity: Annuity,
  failure = worthOfFailure(venture, annuity),
): number {
  const { raise, monthsUntilRaise, horizon } = venture
  const gained =
    monthsUntilRaise < horizon ? raise * (annuity(horizon) - annuity(monthsUntilRaise)) : 0
  return failure + gained
}

/** Later money counts in full. */
export const UNDISCOUNTED: Annuity = (months) => months

/**
 * The first month by which the raise has brought in everything spent, debts with their interest
 * and pay given up included.
 *
 * @returns months from the start, or null where the horizon ends before that
 */
export function breakEvenMonth(venture: Venture): number | null {
  const { raise, monthsUntilRaise, horizon } = venture
  const spent = -worthOfFailure(venture, UNDISCOUNTED)
  if (raise <= 0) return null
  if (spent <= 0) return 0
  const needed = spent / raise
  const part = needed % 1
  const month = monthsUntilRaise + (part === 0 ? needed : needed - part + 1)
  return month <= horizon ? month : null
}

/**
 * The chance of success above which a path pays for itself. It needs no estimate of the chance.
 *
 * @param success USD gained if it works
 * @param failure USD if it does not; 0 or below
 * @returns 0 to 1, or null where it would not pay for itself even if success were certain
 */
export function breakEvenChance(success: number, failure: number): number | null {
  if (success < 0 || success <= failure) return null
  return failure === 0 ? 0 : -failure / (success - failure)
}
