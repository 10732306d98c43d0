/**
 * The value below which a share of the listed numbers lies, linear between neighbors.
 *
 * @throws RangeError for an empty list or a share outside 0 to 1.
 */
export function quantile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || !(share >= 0 && share <= 1)) {
    throw new RangeError('quantile needs at least one number and a share from 0 to 1')
  }
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (at - below)
}
