/**
 * How numbers, money, dates and lists read: the one place that asks `Intl`. Money stands to two
 * significant figures and months whole; more would claim to know more than anyone does.
 *
 * @module
 */

const LOCALE = 'en-US'

const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const HALVES = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const DOLLARS = new Intl.NumberFormat(LOCALE, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})
const LONG_DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' })
const SHORT_DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A whole number: `1,620`. */
export const count = (amount: number): string => withMinus(WHOLE.format(amount))

/** A number to the nearest half: `7.5`. */
export const toHalf = (amount: number): string =>
  withMinus(HALVES.format(Math.round(amount * 2) / 2))

/** Dollars to two significant figures: `$14,000`. */
export const usd = (amount: number): string => exactUsd(Number(amount.toPrecision(2)))

/** Dollars to the dollar, for limits in the person's own words: `$8,000`. */
export const exactUsd = (amount: number): string => withMinus(DOLLARS.format(amount))

/** A range of dollars: `$4,900 to $11,000`, or one number where the ends read the same. */
export function usdRange(low: number, high: number): string {
  return usd(low) === usd(high) ? usd(low) : `${usd(low)} to ${usd(high)}`
}

/** Whole months, at least one: `1 month`, `10 months`. */
export function months(amount: number): string {
  const whole = wholeMonths(amount)
  return whole === 1 ? '1 month' : `${count(whole)} months`
}

/** A number of months as it is shown: whole, and at least one. */
export const wholeMonths = (amount: number): number => Math.max(1, Math.round(amount))

/** A range of months: `8 to 14 months`. */
export function monthsRange(low: number, high: number): string {
  const [from, to] = [wholeMonths(low), wholeMonths(high)]
  return from === to ? months(from) : `${count(from)} to ${months(to)}`
}

/** A stretch of time: in weeks up to half a year, then in months. */
export function weeks(amount: number): string {
  const whole = Math.max(1, Math.ceil(amount - 0.01))
  if (whole === 1) return '1 week'
  return whole <= 26 ? `${whole} weeks` : months((amount * 12) / 52)
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

/** How many dots a chance is drawn with. */
export const DOTS = 20

/** A share as so many of twenty dots. A chance above nothing never reads as none, nor a doubt as sure. */
export function dotsOf(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : DOTS
  return Math.min(DOTS - 1, Math.max(1, Math.round(share * DOTS)))
}

/** A chance as people, of the twenty that are drawn: `5 in 20`, `under 1 in 20`. */
export function inTwenty(share: number): string {
  if (share <= 0) return `0 in ${DOTS}`
  return share < 0.5 / DOTS ? `under 1 in ${DOTS}` : `${dotsOf(share)} in ${DOTS}`
}

/** The range of a chance, of the twenty that are drawn: `1 to 8`, or one number where its ends read the same. */
export function inTwentyRange(low: number, high: number): string {
  const [from, to] = [inTwenty(low), inTwenty(high)]
  if (from === to) return from
  return low < 0.5 / DOTS ? `up to ${dotsOf(high)}` : `${dotsOf(low)} to ${dotsOf(high)}`
}

/** A day in full: `November 22, 2026`. Takes `2026-11-22`. */
export const longDay = (day: string): string => LONG_DAY.format(Date.parse(day))

/** A day where there is little room: `Nov 22, 2026`. */
export const shortDay = (day: string): string => SHORT_DAY.format(Date.parse(day))

/** The month of a day, `Nov 2026`: years ahead nobody knows the day. */
export const monthOfDay = (day: string): string => MONTH.format(Date.parse(day))

/** Words as they begin a sentence. */
export const begin = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words as they go on inside a sentence: `Up to $500` becomes `up to $500`. */
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Things in a row: `a`, `a and b`, `a, b and c`. */
export function listed(things: readonly string[], word = 'and'): string {
  const before = things.slice(0, -1)
  const last = things.at(-1) ?? ''
  return before.length === 0 ? last : `${before.join(', ')} ${word} ${last}`
}

/** With a true minus, which is as wide as a plus. */
const withMinus = (written: string): string => written.replace('-', '−')
