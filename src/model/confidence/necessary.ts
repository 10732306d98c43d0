import { CRITERIA } from '../person/criteria.ts'
import type { Judged, Weights } from '../recommendation.ts'

/**
 * Whether a path beats another in every version of the priorities: with each weight anywhere
 * between points ÷ factor and points × factor, at the typical figures. Exact, because the worst
 * version gives each advantage its least weight and each drawback its most.
 *
 * @see Corrente, Greco, Kadziński & Słowiński 2013, Robust ordinal regression (the necessary relation)
 */
export function alwaysBeats({ points, factors }: Weights, path: Judged, rival: Judged): boolean {
  let worst = 0
  for (const criterion of CRITERIA) {
    const ahead = path.values[criterion] - rival.values[criterion]
    const factor = factors[criterion]
    worst += ahead * (ahead > 0 ? points[criterion] / factor : points[criterion] * factor)
  }
  return worst > 0
}
