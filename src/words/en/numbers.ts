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

/** A stretch of time: in weeks up to half a year, then in months. */
export function weeks(count: number): string {
  const whole = Math.max(1, Math.ceil(count - 0.01))
  if (whole === 1) return '1 week'
  return whole <= 26 ? `${whole} weeks` : months((count * 12) / 52)
}

/** A share as people, always of the same hundred so that shares can be compared: `about 23 in 100 people`. */
export function people(share: number): string {
  if (share === 0) return 'nobody'
  return share < 0.01 ? 'fewer than 1 in 100 people' : `about ${inHundred(share)} in 100 people`
}

/** A range of shares as people: `5 to 55 in 100 people`. */
export function peopleRange(low: number, high: number): string {
  if (high < 0.01) return people(high)
  if (low < 0.01) return `up to ${inHundred(high)} in 100 people`
  const [from, to] = [inHundred(low), inHundred(high)]
  return from === to ? people(low) : `${from} to ${to} in 100 people`
}

/** So many of a hundred. */
export const inHundred = (share: number): number => Math.round(share * 100)

/** A share of the same hundred, whoever they are: `about 23 in 100`. */
export function aboutInHundred(share: number): string {
  if (share === 0) return 'none'
  return share < 0.01 ? 'fewer than 1 in 100' : `about ${inHundred(share)} in 100`
}

/** Words as they begin a sentence. */
export const begin = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words as they go on inside a sentence: `Up to $500` becomes `up to $500`. */
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Things in a row: `a`, `a and b`, `a, b and c`. */
export function listed(things: readonly string[], word = 'and'): string {
  const [last = '', ...before] = things.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${word} ${last}`
}
