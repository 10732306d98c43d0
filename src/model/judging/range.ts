import type { Range } from '../recommendation.ts'

/** A range that may have no number at an end: null where a thing never happens. */
export interface OpenRange {
  readonly low: number | null
  readonly typical: number | null
  readonly high: number | null
}

/** The range from the least to the most of some quantities around a typical one. */
export function rangeAround(typical: number, others: readonly number[]): Range {
  let low = typical
  let high = typical
  for (const other of others) {
    if (other < low) low = other
    if (other > high) high = other
  }
  return { low, typical, high }
}

/** The same where null means never, which is more than any number. */
export function openRangeAround(
  typical: number | null,
  others: readonly (number | null)[],
): OpenRange {
  const { low, high } = rangeAround(
    typical ?? Infinity,
    others.map((other) => other ?? Infinity),
  )
  return { low: low === Infinity ? null : low, typical, high: high === Infinity ? null : high }
}
