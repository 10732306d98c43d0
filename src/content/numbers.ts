/**
 * How numbers read. Money to two significant figures and months whole: more would claim to know
 * more than anyone does.
 *
 * @module
 */

/** Dollars to two significant figures: `$14,000`. */
export function usd(amount: number): string {
  const rounded = Number(amount.toPrecision(2))
  return `${rounded < 0 ? '−' : ''}$${Math.abs(rounded).toLocaleString('en-US')}`
}

/** Dollars to the dollar, for limits in the person's own words: `$8,000`. */
export function exactUsd(amount: number): string {
  return `$${amount.toLocaleString('en-US', { maximumFractionDigits: 0 })}`
}

/** A range of dollars: `$4,900 to $11,000`, or one number where the ends read the same. */
export function usdRange(low: number, high: number): string {
  return usd(low) === usd(high) ? usd(low) : `${usd(low)} to ${usd(high)}`
}

/** Whole months, at least one: `1 month`, `10 months`. */
export function months(count: number): string {
  const whole = wholeMonths(count)
  return whole === 1 ? '1 month' : `${whole.toLocaleString('en-US')} months`
}

/** A number of months as it is shown: whole, and at least one. */
export const wholeMonths = (count: number): number => Math.max(1, Math.round(count))

/** A range of months: `8 to 14 months`. */
export function monthsRange(low: number, high: number): string {
  const [from, to] = [wholeMonths(low), wholeMonths(high)]
  return from === to ? months(from) : `${from.toLocaleString('en-US')} to ${months(to)}`
}

/** A share as people: `about 4 in 10 people`; small shares as `fewer than 1 in 20 people`. */
export function people(share: number): string {
  if (share < 0.05) return 'fewer than 1 in 20 people'
  if (share < 0.15) return 'about 1 in 10 people'
  const tenths = Math.round(share * 10)
  return tenths >= 10 ? 'almost everyone' : `about ${tenths} in 10 people`
}
