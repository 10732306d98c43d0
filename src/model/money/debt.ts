import type { Loan } from '../judging/loan.ts'
import type { Range } from '../recommendation.ts'
import { likelyOpenRange, likelyRange, type OpenRange } from './likely-range.ts'

/** What is owed. */
export interface Debt {
  readonly borrowed: Range
  /** USD a month while every loan is being repaid. */
  readonly payment: Range
  /** Months of repayment, from the end of study. */
  readonly months: Range
}

/** What is owed for a path, or null where own money covers it in all but one case in ten. */
export function debtOf(borrowed: Range, loans: readonly (readonly Loan[])[]): Debt | null {
  if (borrowed.high === 0) return null
  return {
    borrowed,
    payment: likelyRange(loans.map(monthlyPayment)),
    months: likelyRange(
      loans.map((all) => all.reduce((most, { months }) => (months > most ? months : most), 0)),
    ),
  }
}

export const monthlyPayment = (loans: readonly Loan[]): number =>
  loans.reduce((sum, { payment }) => sum + payment, 0)

/** Loan payments as a share of yearly pay; null where there is no pay to take them from. */
export function shareOfPay(payments: readonly number[], pay: readonly number[]): OpenRange {
  return likelyOpenRange(
    payments.map((monthly, version) => {
      if (monthly === 0) return 0
      return pay[version]! > 0 ? (monthly * 12) / pay[version]! : null
    }),
  )
}
