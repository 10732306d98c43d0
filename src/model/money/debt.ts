import { REPAYMENT_TERMS } from '../../evidence/aid/loans.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { loanFor } from '../judging/borrowing.ts'
import type { Effort } from './effort.ts'
import { openRangeAround, rangeAround, type OpenRange } from '../judging/range.ts'
import type { Range } from '../recommendation.ts'

/** What is owed, on the standard plan. */
export interface Debt {
  readonly borrowed: Range
  /** USD a month. */
  readonly payment: Range
  /** Months of repayment, from the end of study. */
  readonly months: Range
}

/** What is owed for a path, or null where own money covers it whatever the price turns out to be. */
export function debtOf(path: PathId, { cost: { borrowed } }: Effort): Debt | null {
  if (borrowed.high === 0) return null
  const typical = loanFor(PATHS[path], borrowed.typical)
  const others = [borrowed.low, ...besideTerms(borrowed), borrowed.high].map((sum) =>
    loanFor(PATHS[path], sum),
  )
  return {
    borrowed,
    payment: rangeAround(
      typical.payment,
      others.map(({ payment }) => payment),
    ),
    months: rangeAround(
      typical.months,
      others.map(({ months }) => months),
    ),
  }
}

/**
 * The sums within a range on both sides of each change of term, to the cent: a little more debt can
 * be repaid over more years at less a month.
 */
function besideTerms({ low, high }: Range): readonly number[] {
  return REPAYMENT_TERMS.filter(({ from }) => from > low && from <= high).flatMap(({ from }) => [
    from - CENT,
    from,
  ])
}

const CENT = 0.01

/** Loan payments as a share of yearly pay; null where there is no pay to take them from. */
export function shareOfPay(debt: Debt | null, pay: Range): OpenRange {
  if (debt === null) return { low: 0, typical: 0, high: 0 }
  return openRangeAround(yearlyShare(debt.payment.typical, pay.typical), [
    yearlyShare(debt.payment.low, pay.high),
    yearlyShare(debt.payment.high, pay.low),
  ])
}

function yearlyShare(monthly: number, yearly: number): number | null {
  if (monthly === 0) return 0
  return yearly > 0 ? (monthly * 12) / yearly : null
}
