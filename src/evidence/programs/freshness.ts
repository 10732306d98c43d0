import type { Day } from '../passport/figure.ts'
import type { When } from './program.ts'

/**
 * How old a fact is: fresh from this year or the last, aging from the two before, stale beyond,
 * undated where the page carries no date. An academic year counts from its first half.
 */
export type Freshness = 'fresh' | 'aging' | 'stale' | 'undated'

export function freshness(asOf: When | null, today: Day): Freshness {
  if (asOf === null) return 'undated'
  const age = Number(today.slice(0, 4)) - Number(asOf.slice(0, 4))
  if (age <= 1) return 'fresh'
  return age <= 3 ? 'aging' : 'stale'
}
