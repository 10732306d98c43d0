import { LOANS, REPAYMENT_TERMS } from '../../evidence/aid/loans.ts'
import type { PathFacts } from '../../evidence/paths/path.ts'
import { read } from './figures-read.ts'
import { repay, type Loan } from './loan.ts'

/** Months of the standard federal plan for loans made from July 2026, by the sum borrowed in USD. */
export function termFor(borrowed: number): number {
  for (const { from, term } of REPAYMENT_TERMS) if (borrowed >= from) return read(term)
  throw new Error('expected the last loan tier to begin at nothing')
}

/** A sum to borrow, split by who lends it, USD. */
interface Split {
  readonly federal: number
  readonly private: number
}

/**
 * Who lends. No federal loan reaches a private bootcamp or course. Where federal loans do, they are
 * limited by the year of study and in all; what is beyond the limits is borrowed privately.
 */
function split({ lender }: PathFacts, borrowed: number, months: number): Split {
  if (lender === 'private') return { federal: 0, private: borrowed }
  const { limit } = LOANS
  const yearly = read(lender === 'graduate' ? limit.graduateYear : limit.undergraduateYear)
  const lifetime = read(lender === 'graduate' ? limit.graduateTotal : limit.undergraduateTotal)
  const years = months > 12 ? months / 12 : 1
  const most = yearly * years < lifetime ? yearly * years : lifetime
  const federal = borrowed < most ? borrowed : most
  return { federal, private: borrowed - federal }
}

/**
 * The loans that a sum for a path is borrowed in: federal first, where there are any.
 *
 * @param months of study, over which yearly limits add up
 */
export function loansFor(facts: PathFacts, borrowed: number, months: number): readonly Loan[] {
  if (borrowed === 0) return []
  const { lender } = facts
  const { federal, private: rest } = split(facts, borrowed, months)
  const loans: Loan[] = []
  if (lender !== 'private' && federal > 0) {
    loans.push(repay(federal, read(LOANS.rate[lender]) / 100, termFor(federal)))
  }
  if (rest > 0) loans.push(repay(rest, read(LOANS.rate.private) / 100, read(LOANS.term.private)))
  return loans
}

/** Interest on a dollar by rate and term; it grows in step with the sum. */
const ON_A_DOLLAR = new Map<number, Map<number, number>>()

function interestOnADollar(rate: number, term: number): number {
  let byTerm = ON_A_DOLLAR.get(rate)
  if (byTerm === undefined) ON_A_DOLLAR.set(rate, (byTerm = new Map<number, number>()))
  let interest = byTerm.get(term)
  if (interest === undefined) byTerm.set(term, (interest = repay(1, rate / 100, term).interest))
  return interest
}

/** Interest over the whole repayment of a sum borrowed for a path, USD. */
export function interestOn(facts: PathFacts, borrowed: number, months: number): number {
  if (borrowed === 0) return 0
  const { lender } = facts
  const { federal, private: rest } = split(facts, borrowed, months)
  let interest = 0
  if (lender !== 'private' && federal > 0) {
    interest += federal * interestOnADollar(read(LOANS.rate[lender]), termFor(federal))
  }
  if (rest > 0) {
    interest += rest * interestOnADollar(read(LOANS.rate.private), read(LOANS.term.private))
  }
  return interest
}
