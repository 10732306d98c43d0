import type { CriterionId } from '../person/criteria.ts'

/** Corners of a piecewise-linear curve, in rising order of the quantity. */
export type Curve = readonly (readonly [quantity: number, value: number])[]

/**
 * How good each quantity is, from 0 (worst anchor) to 1 (best anchor). The anchors are fixed: a
 * path's value never depends on which other paths are in the running, so adding or removing one
 * cannot turn the order of the rest.
 *
 * The corners are our judgment, published and open to argument: the first thousand dollars or the
 * first months count for more than the last.
 */
export const CURVES: Readonly<Record<CriterionId, Curve>> = {
  /** USD in all that would be gone if it did not work. */
  cost: [
    [0, 1],
    [1_000, 0.95],
    [5_000, 0.82],
    [15_000, 0.58],
    [30_000, 0.36],
    [60_000, 0.14],
    [120_000, 0],
  ],
  /** Months until ready to apply, or until the award. */
  time: [
    [3, 1],
    [6, 0.9],
    [12, 0.72],
    [24, 0.45],
    [36, 0.26],
    [48, 0.13],
    [72, 0],
  ],
  /** The share of starters who reach the goal. */
  chance: [
    [0, 0],
    [0.7, 1],
  ],
  /** Expected change in yearly pay, USD. */
  gain: [
    [-10_000, 0],
    [0, 0.15],
    [5_000, 0.4],
    [15_000, 0.75],
    [30_000, 0.95],
    [45_000, 1],
  ],
  /** Recognition of the award; its scale is already one of value. */
  credential: [
    [0, 0],
    [1, 1],
  ],
  /** The share met of the structure asked for. */
  support: [
    [0, 0],
    [1, 1],
  ],
}

/** The value of a quantity on a curve; beyond either end it stays at that end's value. */
export function valueAt(curve: Curve, quantity: number): number {
  let before = curve[0]!
  if (quantity <= before[0]) return before[1]
  for (const after of curve) {
    if (quantity <= after[0]) {
      const part = (quantity - before[0]) / (after[0] - before[0])
      return before[1] + (after[1] - before[1]) * part
    }
    before = after
  }
  return before[1]
}
