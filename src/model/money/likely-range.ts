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
  // What never differs needs no sorting, and much of what a path costs never does.
  if (draws.every((draw) => draw === first)) return { low: first!, typical: first!, high: first! }
  const sorted = Float64Array.from(draws).sort()
  return { low: at(sorted, 0.1), typical: at(sorted, 0.5), high: at(sorted, 0.9) }
}

/** The likely range around a value that the ranking uses, widened where it lies outside. */
export function likelyAround(typical: number, draws: readonly number[]): Range {
  const { low, high } = likelyRange(draws)
  return { low: low < typical ? low : typical, typical, high: high > typical ? high : typical }
}

function at(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const part = place % 1
  const below = sorted[place - part]!
  const above = sorted[place - part + 1] ?? below
  // Never is more than any number, and has no middle.
  if (below === above || part === 0) return below
  return below + (above - below) * part
}

/**
 * The likely range of something that may never happen, null where it does not: in the middle of
 * those draws in which it does, with the ends of all draws around it.
 */
export function likelyOpenRange(draws: readonly (number | null)[]): OpenRange {
  const happening = draws.filter((draw) => draw !== null)
  if (happening.length === 0) return { low: null, typical: null, high: null }
  const { typical } = likelyRange(happening)
  const { low, high } = likelyRange(draws.map((draw) => draw ?? Infinity))
  return {
    low: low < typical ? low : typical,
    typical,
    high: high === Infinity ? null : atLeast(typical, high),
  }
}

const atLeast = (least: number, x: number): number => (x > least ? x : least)
