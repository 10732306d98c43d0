import { describe, expect, it } from 'vitest'
import { findLattice } from '../../../tools/find-lattice.ts'
import { coordinate, LATTICE } from '../../../src/model/sampling/lattice.ts'

describe('the lattice', () => {
  it('ships the vector that the search finds', () => {
    expect(LATTICE.generator).toEqual(findLattice(LATTICE.points, 40))
  })

  it('starts each dimension where a multiple of one over the plastic number ends', () => {
    const starts = [0, 1, 2].map((dimension) => coordinate(LATTICE, 0, dimension))
    const multiples = [0.7548776662466927, 1.5097553324933854 - 1, 2.264632998740078 - 2]
    starts.forEach((start, dimension) => expect(start).toBeCloseTo(multiples[dimension]!, 12))
    // From there each point is one step of the generator on, around the circle.
    expect(coordinate(LATTICE, 1, 1)).toBeCloseTo(multiples[1]! + 149 / 512, 12)
  })

  it('puts exactly one point in each of 512 slices of every dimension', () => {
    LATTICE.generator.forEach((_number, dimension) => {
      const slices = new Set(along(dimension).map((u) => Math.floor(u * LATTICE.points)))
      expect(slices.size).toBe(LATTICE.points)
    })
  })

  it('never puts a point in a corner, where the normal curve has no end', () => {
    LATTICE.generator.forEach((_number, dimension) => {
      const places = along(dimension)
      expect(Math.min(...places)).toBeGreaterThan(1e-5)
      expect(Math.max(...places)).toBeLessThan(1 - 1e-5)
    })
  })
})

/** Where every point lies in one dimension. */
function along(dimension: number): number[] {
  return Array.from({ length: LATTICE.points }, (_, point) => coordinate(LATTICE, point, dimension))
}
