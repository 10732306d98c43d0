import { describe, expect, it } from 'vitest'
import { findLattice } from '../../scripts/find-lattice.ts'
import { coordinate, LATTICE } from '../../src/model/lattice.ts'

describe('the lattice', () => {
  it('ships the vector that the search finds', () => {
    expect(LATTICE.generator).toEqual(findLattice(LATTICE.points, 40))
  })

  it('puts exactly one point in each of 512 slices of every dimension', () => {
    for (let dimension = 0; dimension < LATTICE.generator.length; dimension += 1) {
      const slices = new Set<number>()
      for (let point = 0; point < LATTICE.points; point += 1) {
        const u = coordinate(LATTICE, point, dimension)
        if (u < 0 || u >= 1) expect.fail(`point ${point} leaves the cube in ${dimension}: ${u}`)
        slices.add(Math.floor(u * LATTICE.points))
      }
      expect(slices.size).toBe(LATTICE.points)
    }
  })

  it('never puts a point in a corner, where the normal curve has no end', () => {
    for (let dimension = 0; dimension < LATTICE.generator.length; dimension += 1) {
      for (let point = 0; point < LATTICE.points; point += 1) {
        const u = coordinate(LATTICE, point, dimension)
        if (u < 1e-5 || u > 1 - 1e-5) expect.fail(`point ${point}, dimension ${dimension}: ${u}`)
      }
    }
  })
})
