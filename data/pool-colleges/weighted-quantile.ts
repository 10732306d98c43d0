/** A number and how much it counts. */
export interface Weighted {
  readonly value: number
  /** Above 0. */
  readonly weight: number
}

/**
 * The smallest listed value at or below which a share of all weight lies.
 *
 * @throws RangeError for an empty list or a share outside 0 to 1.
 */
export function weightedQuantile(list: readonly Weighted[], share: number): number {
  if (list.length === 0 || !(share >= 0 && share <= 1)) {
    throw new RangeError('weightedQuantile needs at least one value and a share from 0 to 1')
  }
  const sorted = list.toSorted((a, b) => a.value - b.value)
  const enough = share * sorted.reduce((sum, { weight }) => sum + weight, 0)
  let below = 0
  for (const { value, weight } of sorted) {
    below += weight
    if (below >= enough) return value
  }
  return sorted.at(-1)!.value
}
