/**
 * The standard normal distribution between −4 and 4, from a table filled once when this file is
 * loaded. Between its entries lines are drawn, which is off by 3 in 100,000 at most.
 *
 * @module
 */
import { exponential } from './series.ts'

const REACH = 4
const STEP = 1 / 32
const LAST = (2 * REACH) / STEP
const SHARES = Float64Array.from({ length: LAST + 1 }, (_, place) => exactShare(zAt(place)))

/** The share that lies below z; beyond the table's ends, the share at that end. */
export function normalShare(z: number): number {
  const position = (z + REACH) / STEP
  if (position <= 0) return SHARES[0]!
  if (position >= LAST) return SHARES[LAST]!
  const part = position % 1
  const place = position - part
  return SHARES[place]! + part * (SHARES[place + 1]! - SHARES[place]!)
}

/** The z below which a share lies; −4 or 4 where the share lies beyond the table. */
export function normalScore(share: number): number {
  let low = 0
  let high = LAST
  if (share <= SHARES[low]!) return -REACH
  if (share >= SHARES[high]!) return REACH
  // The table has 2⁸ intervals, so eight halvings leave one.
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (SHARES[middle]! < share) low = middle
    else high = middle
  }
  return zAt(low) + (STEP * (share - SHARES[low]!)) / (SHARES[high]! - SHARES[low]!)
}

function zAt(place: number): number {
  return place * STEP - REACH
}

/** Φ(z) = ½ + φ(z) · (z + z³/3 + z⁵/(3·5) + …); all terms have one sign, so nothing cancels. */
function exactShare(z: number): number {
  const density = 0.3989422804014327 * exponential((-z * z) / 2)
  let term = z
  let sum = 0
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term
    term *= (z * z) / odd
  }
  return 0.5 + density * sum
}
