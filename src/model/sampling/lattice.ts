/** A rank-1 lattice: points that fill a unit cube evenly in every direction at once. */
export interface Lattice {
  readonly points: number
  /** One whole number per dimension, found by `tools/find-lattice.ts`. */
  readonly generator: readonly number[]
}

/**
 * The lattice confidence is counted over: 512 points in 40 dimensions. Fixed, so that the same
 * answers always give the same shares; even, so that 512 points do the work of several thousand
 * random ones.
 *
 * @see Nuyens & Cools 2006, Fast component-by-component construction of rank-1 lattice rules
 */
export const LATTICE: Lattice = {
  points: 512,
  generator: [
    1, 149, 113, 193, 31, 135, 221, 203, 187, 47, 123, 209, 231, 217, 129, 157, 87, 17, 55, 245, 41,
    25, 177, 253, 99, 39, 91, 119, 167, 161, 153, 21, 139, 229, 201, 183, 207, 9, 85, 239,
  ],
}

/** One over the plastic number: multiples of it, less their whole part, never bunch up. */
const SHIFT = 0.7548776662466927

/** Where a point lies in a dimension: at least 0, below 1. */
export function coordinate(lattice: Lattice, point: number, dimension: number): number {
  const { points, generator } = lattice
  const step = generator[dimension]
  if (step === undefined)
    throw new Error(`the lattice has no dimension ${dimension}: find one more`)
  const place = ((point * step) % points) / points
  // Each dimension is shifted by its own amount, so that no point sits in a corner.
  return (place + (((dimension + 1) * SHIFT) % 1)) % 1
}
