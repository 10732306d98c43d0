import type { Range } from '../recommendation.ts'

/** A range that may have no number at an end: null where a thing never happens. */
export interface OpenRange {
  readonly low: number | null
  readonly typical: number | null
  readonly high: number | null
}

/** The 10th, 50th and 90th percentile of equally likely draws, linear between neighbors. */
export function likelyRange(draws: readonly number[]): Range {
  const [first] = draws
  // What never differs needs no order, and much of what a path costs never does.
  if (draws.every((draw) => draw === first)) return { low: first!, typical: first!, high: first! }
  const values = new Float64Array(draws)
  const last = values.length - 1
  // The middle first: the ends are then looked for in a half each.
  const middle = wholeOf(last * 0.5)
  select(values, middle, 0, last)
  return {
    low: percentile(values, 0.1, 0, middle),
    typical: percentile(values, 0.5, middle, last),
    high: percentile(values, 0.9, middle, last),
  }
}

/** The likely range around a value that the ranking uses, widened where it lies outside. */
export function likelyAround(typical: number, draws: readonly number[]): Range {
  const { low, high } = likelyRange(draws)
  return { low: low < typical ? low : typical, typical, high: high > typical ? high : typical }
}

/** A percentile of values that lie between two places, around which everything is in order. */
function percentile(values: Float64Array, share: number, from: number, to: number): number {
  const exact = share * (values.length - 1)
  const place = wholeOf(exact)
  select(values, place, from, to)
  const below = values[place]!
  const part = exact - place
  if (part === 0) return below
  let above = Infinity
  // The next one up is the least of what lies behind.
  for (let at = place + 1; at < values.length; at += 1) {
    if (values[at]! < above) above = values[at]!
  }
  // Never is more than any number, and has no middle.
  return below === above ? below : below + (above - below) * part
}

/**
 * Put the value that belongs at a place there: what is smaller before it, what is larger behind.
 *
 * @see C. A. R. Hoare (1961), Algorithm 65: Find
 */
function select(values: Float64Array, place: number, from: number, to: number): void {
  let [low, high] = [from, to]
  while (low < high) {
    const pivot = values[place]!
    let [left, right] = [low, high]
    while (left <= right) {
      while (values[left]! < pivot) left += 1
      while (values[right]! > pivot) right -= 1
      if (left <= right) {
        const value = values[left]!
        values[left] = values[right]!
        values[right] = value
        left += 1
        right -= 1
      }
    }
    if (right < place) low = left
    if (left > place) high = right
  }
}

const wholeOf = (x: number): number => x - (x % 1)

/**
 * The likely range of something that may never happen, null where it does not: in the middle of
 * those draws in which it does, with the ends of all draws around it.
 */
export function likelyOpenRange(draws: readonly (number | null)[]): OpenRange {
  const happening = draws.filter((draw) => draw !== null)
  if (happening.length === 0) return { low: null, typical: null, high: null }
  if (happening.length === draws.length) return likelyRange(happening)
  const { typical } = likelyRange(happening)
  const { low, high } = likelyRange(draws.map((draw) => draw ?? Infinity))
  return {
    low: low < typical ? low : typical,
    typical,
    high: high === Infinity ? null : atLeast(typical, high),
  }
}

const atLeast = (least: number, x: number): number => (x > least ? x : least)
