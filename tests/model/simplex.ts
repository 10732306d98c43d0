import { findLattice } from '../../scripts/find-lattice.ts'
import { coordinate, type Lattice } from '../../src/model/lattice.ts'

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

/** The mean weights of the versions in which each alternative comes first; none where it never does. */
export function centralWeights(
  alternatives: number,
  weigh: (point: number) => readonly number[],
  score: (point: number, scores: Float64Array) => void,
): (number[] | undefined)[] {
  const scores = new Float64Array(alternatives)
  const sums: (number[] | undefined)[] = Array.from({ length: alternatives })
  const counts = new Int32Array(alternatives)
  for (let point = 0; point < FINE.points; point += 1) {
    const weights = weigh(point)
    score(point, scores)
    const best = Math.max(...scores)
    for (let a = 0; a < alternatives; a += 1) {
      if (scores[a] !== best) continue
      const sum = sums[a]
      sums[a] = sum ? sum.map((total, place) => total + weights[place]!) : [...weights]
      counts[a]! += 1
    }
  }
  return sums.map((sum, a) => sum?.map((total) => total / counts[a]!))
}
