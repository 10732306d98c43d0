import type { Figure } from '../../evidence/passport/figure.ts'
import { LOANS, REPAYMENT_TERMS } from '../../evidence/aid/loans.ts'
import type { PathFacts } from '../../evidence/paths/path.ts'
import { repay, type Loan } from './loan.ts'

/** Yearly rates as shares. */
const RATES = {
  undergraduate: LOANS.rate.undergraduate.value / 100,
  graduate: LOANS.rate.graduate.value / 100,
} as const

/**
 * The yearly rate, in percent, at which a path's price is borrowed. Bootcamps and courses are not
 * covered by federal loans; private ones rarely cost less than a graduate loan, so they are
 * reckoned at its rate.
 */
export const rateFigureFor = (facts: PathFacts): Figure => LOANS.rate[borrowerOn(facts)]

const rateFor = (facts: PathFacts): number => RATES[borrowerOn(facts)]

const borrowerOn = ({ family, id }: PathFacts): keyof typeof RATES =>
  family === 'degree' && id !== 'degree-master' ? 'undergraduate' : 'graduate'

/** Months of the standard federal plan for loans made from July 2026, by the sum borrowed in USD. */
export function termFor(borrowed: number): number {
  for (const { from, term } of REPAYMENT_TERMS) if (borrowed >= from) return term.value
  throw new Error('expected the last loan tier to begin at nothing')
}

/** What borrowing a sum for a path costs on the standard plan. */
export function loanFor(facts: PathFacts, borrowed: number): Loan {
  return repay(borrowed, rateFor(facts), termFor(borrowed))
}

/** Interest grows in step with the sum, so one dollar's is enough to know for each rate and term. */
const INTEREST_ON_A_DOLLAR: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map(
  Object.values(RATES).map((rate) => [
    rate,
    new Map(REPAYMENT_TERMS.map(({ term }) => [term.value, repay(1, rate, term.value).interest])),
  ]),
)

/** Interest over the whole repayment of a sum borrowed for a path, USD. */
export function interestOn(facts: PathFacts, borrowed: number): number {
  if (borrowed === 0) return 0
  return borrowed * INTEREST_ON_A_DOLLAR.get(rateFor(facts))!.get(termFor(borrowed))!
}
