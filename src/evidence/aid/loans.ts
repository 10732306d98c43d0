import type { Figure } from '../passport/figure.ts'
import { LOAN_FIGURES } from '../figures/loans.ts'

/** The length of the standard repayment plan, from a balance up. */
export interface RepaymentTerm {
  /** USD owed in all; the row holds from here up to, not including, the row above. */
  readonly from: number
  /** Months. */
  readonly term: Figure
}

/** Federal student loans for someone who starts now. */
export const LOANS = {
  /** Percent a year. */
  rate: {
    undergraduate: LOAN_FIGURES['loan-rate-undergraduate'],
    graduate: LOAN_FIGURES['loan-rate-graduate'],
    private: LOAN_FIGURES['private-loan-rate'],
  },
  limit: {
    undergraduateYear: LOAN_FIGURES['loan-limit-dependent-undergraduate-year'],
    undergraduateTotal: LOAN_FIGURES['loan-limit-dependent-undergraduate'],
    graduateYear: LOAN_FIGURES['loan-limit-graduate-year'],
    graduateTotal: LOAN_FIGURES['loan-limit-graduate-total'],
  },
  /** Months; federal loans follow `REPAYMENT_TERMS`. */
  term: { private: LOAN_FIGURES['private-loan-term'] },
  payments: {
    /** Percent of yearly pay above which payments are heavy. */
    heavy: LOAN_FIGURES['loan-payments-heavy'],
  },
} as const

/** How long loans first made from July 2026 are repaid, highest balance first. */
export const REPAYMENT_TERMS: readonly RepaymentTerm[] = [
  { from: 100_000, term: LOAN_FIGURES['loan-term-from-100000'] },
  { from: 50_000, term: LOAN_FIGURES['loan-term-from-50000'] },
  { from: 25_000, term: LOAN_FIGURES['loan-term-from-25000'] },
  { from: 0, term: LOAN_FIGURES['loan-term-under-25000'] },
]
