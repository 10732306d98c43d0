/**
 * Whole numbers as text that compresses well: every value takes the same number of digits to base 64,
 * and the first digits of all values stand together, then the second digits, and so on.
 * Zero is kept for "no value", so a missing number can never read as 0.
 *
 * @module
 */

const BASE = 64
/** The digits are the 64 characters from "0" on; none needs escaping in plain text. */
const FIRST_DIGIT = 48
const MOST_DIGITS = 5

/** Write values, rounded to the nearest `step`, as `step, least, width, digits` apart by tabs. */
export function pack(values: readonly (number | null)[], step: number): string {
  const steps = values.map((value) => (value === null ? null : Math.round(value / step)))
  const known = steps.filter((value) => value !== null)
  const least = known.reduce((a, b) => Math.min(a, b), known[0] ?? 0)
  const most = known.reduce((a, b) => Math.max(a, b), known[0] ?? 0)
  let width = 1
  while (BASE ** width < most - least + 2) width += 1
  const digits: string[] = []
  for (let place = BASE ** (width - 1); place >= 1; place /= BASE) {
    for (const value of steps) {
      const rank = value === null ? 0 : value - least + 1
      digits.push(String.fromCharCode(FIRST_DIGIT + (Math.floor(rank / place) % BASE)))
    }
  }
  return [step, least, width, digits.join('')].join('\t')
}

/** Read `count` values written by `pack`; says what is wrong if the text is no such thing. */
export function unpack(text: string, count: number): (number | null)[] | string {
  const [step, least, width, digits, ...rest] = text.split('\t')
  if (digits === undefined || rest.length > 0) return 'does not have four parts'
  const by = Number(step)
  const from = Number(least)
  const places = Number(width)
  if (!Number.isSafeInteger(by) || by < 1 || !Number.isSafeInteger(from)) return 'has a bad scale'
  if (!Number.isInteger(places) || places < 1 || places > MOST_DIGITS) return 'has a bad width'
  if (digits.length !== places * count) {
    return `has ${digits.length} digits where ${places * count} are expected`
  }
  const values: (number | null)[] = []
  for (let i = 0; i < count; i++) {
    let rank = 0
    for (let place = 0; place < places; place++) {
      const digit = digits.charCodeAt(place * count + i) - FIRST_DIGIT
      if (digit < 0 || digit >= BASE) return `has a bad digit at ${place * count + i}`
      rank = rank * BASE + digit
    }
    values.push(rank === 0 ? null : (from + rank - 1) * by)
  }
  return values
}
