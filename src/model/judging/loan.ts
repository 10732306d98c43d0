/** One loan, repaid in equal monthly payments. */
export interface Loan {
  /** USD a month. */
  readonly payment: number
  /** Months of repayment. */
  readonly months: number
  /** USD over the whole repayment. */
  readonly interest: number
}

/**
 * What borrowing costs on equal monthly payments.
 *
 * @param principal USD borrowed, 0 or more
 * @param yearlyRate a share: 0.0639 for 6.39 % a year
 * @param months how many payments, a whole number of at least 1
 * @see Standard annuity formula: principal × i ÷ (1 − (1 + i)^−n)
 */
export function repay(principal: number, yearlyRate: number, months: number): Loan {
  const i = yearlyRate / 12
  const growth = growthOver(i, months)
  const payment = i === 0 ? principal / months : (principal * i * growth) / (growth - 1)
  return { payment, months, interest: payment * months - principal }
}

/** What a dollar grows to, by rate and months: the loans of a path differ in their sums alone. */
const GROWTH = new Map<number, Map<number, number>>()

function growthOver(rate: number, months: number): number {
  let byMonths = GROWTH.get(rate)
  if (byMonths === undefined) GROWTH.set(rate, (byMonths = new Map<number, number>()))
  let growth = byMonths.get(months)
  if (growth === undefined) byMonths.set(months, (growth = wholePower(1 + rate, months)))
  return growth
}

/** `base` multiplied by itself `exponent` times, in a fixed order so that every engine agrees. */
export function wholePower(base: number, exponent: number): number {
  let power = 1
  for (let step = 0; step < exponent; step += 1) power *= base
  return power
}
