/**
 * What the lattice decides in each version. Every weight and every path has its own dimensions,
 * fixed by the order of `CRITERIA` and `PATH_IDS`: which paths are compared, and in which order,
 * changes nobody's draws.
 *
 * @module
 */
import { PATH_IDS, type PathId } from '../../evidence/paths/path.ts'
import { CRITERIA, type CriterionId } from '../person/criteria.ts'
import { coordinate, LATTICE } from './lattice.ts'
import { normalScore, normalShare } from './normal.ts'
import { exponential, logarithm } from './series.ts'
import { FACTORS } from '../judging/weights.ts'

/** How many versions of a person's priorities and of the figures are tried. */
export const VERSIONS = LATTICE.points

/** How far each part of a path leans in each version; see `leaning`. */
export interface Leanings {
  readonly cost: Float64Array
  readonly time: Float64Array
  /** Chance and gain together: a path on which more get there is one on which pay is better too. */
  readonly outcome: Float64Array
}

/**
 * Where a quantity lies in its range when a share of cases lies below it: −1 is the low end, 0 the
 * typical value, 1 the high end. One case in ten lies beyond each end; the tails reach an eighth of
 * the way further, half as steep as the range they adjoin.
 */
export function leaning(share: number): number {
  if (share < 0.1) return -1 - (0.1 - share) / 0.8
  if (share > 0.9) return 1 + (share - 0.9) / 0.8
  return (share - 0.5) / 0.4
}

const MARKET = CRITERIA.length
const PER_PATH = 3
/** √½ */
const SQRT_HALF = exponential(-logarithm(2) / 2)

/** One number for each version, from the lattice's coordinate in a dimension. */
function along(dimension: number, of: (share: number) => number): Float64Array {
  return Float64Array.from({ length: VERSIONS }, (_, version) =>
    of(coordinate(LATTICE, version, dimension)),
  )
}

/** How good the market for developers is in each version; all paths share it. */
const market = along(MARKET, normalScore)

export const LEANINGS = Object.fromEntries(
  PATH_IDS.map((path, place) => {
    const first = MARKET + 1 + place * PER_PATH
    // Half of the variance of an outcome is the market's, half the path's own.
    const outcome = along(first + 2, normalScore).map((own, version) =>
      leaning(normalShare(SQRT_HALF * market[version]! + SQRT_HALF * own)),
    )
    return [path, { cost: along(first, leaning), time: along(first + 1, leaning), outcome }]
  }),
) as Readonly<Record<PathId, Leanings>>

/**
 * What each weight is multiplied by in each version, by how far off it may be: evenly on a scale of
 * ratios, between 1 ÷ factor and factor.
 */
export const MULTIPLIERS: ReadonlyMap<
  number,
  Readonly<Record<CriterionId, Float64Array>>
> = new Map(Object.values(FACTORS).map((factor) => [factor, multipliersWithin(factor)]))

function multipliersWithin(factor: number): Readonly<Record<CriterionId, Float64Array>> {
  const multipliers = {} as Record<CriterionId, Float64Array>
  const widest = logarithm(factor)
  CRITERIA.forEach((criterion, dimension) => {
    multipliers[criterion] = along(dimension, (share) => exponential(widest * (2 * share - 1)))
  })
  return multipliers
}
