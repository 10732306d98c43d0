import { findLattice } from '../../tools/find-lattice.ts'
import { coordinate, type Lattice } from '../../src/model/sampling/lattice.ts'

/** Our lattice construction, with enough points and dimensions for the published examples. */
export const FINE: Lattice = { points: 4_096, generator: findLattice(4_096, 30) }

/**
 * Weights uniform on the simplex from the first `criteria − 1` dimensions of a lattice point: each
 * breaks its share off what is left.
 */
export function weightsAt(point: number, criteria: number): number[] {
  const weights: number[] = []
  let left = 1
  for (let place = 0; place < criteria - 1; place += 1) {
    const broken = left * (1 - coordinate(FINE, point, place) ** (1 / (criteria - 1 - place)))
    weights.push(broken)
    left -= broken
  }
  return [...weights, left]
}

/** The same, sorted from most to least: uniform on the weights with w1 ≥ w2 ≥ … */
export function orderedWeightsAt(point: number, criteria: number): number[] {
  return weightsAt(point, criteria).toSorted((a, b) => b - a)
}

export function dot(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * values[place]!, 0)
}

/** The scores of the rows of a matrix at every lattice point, under weights drawn from it. */
export function scoresUnder(
  rows: readonly (readonly number[])[],
  weigh: (point: number, criteria: number) => readonly number[] = weightsAt,
): Float64Array[] {
  return rows.map((row) => everyPoint((point) => dot(weigh(point, row.length), row)))
}

/** One number for each lattice point. */
export function everyPoint(of: (point: number) => number): Float64Array {
  return Float64Array.from({ length: FINE.points }, (_, point) => of(point))
}

/** The mean weights of the points at which each alternative comes first; none where it never does. */
export function centralWeights(
  scores: readonly Float64Array[],
  weigh: (point: number) => readonly number[],
): (number[] | undefined)[] {
  return scores.map((mine) => {
    const won = [...mine.keys()].filter((point) =>
      scores.every((theirs) => theirs[point]! <= mine[point]!),
    )
    if (won.length === 0) return undefined
    const weights = won.map(weigh)
    return weights[0]!.map(
      (_, place) => weights.reduce((sum, drawn) => sum + drawn[place]!, 0) / won.length,
    )
  })
}
