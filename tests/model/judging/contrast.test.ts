import { describe, expect, it } from 'vitest'

import { contrast } from '../../../src/model/judging/contrast.ts'
import { judgedFrom } from '../judged.ts'

const QUARTERS = [0.25, 0.25, 0.25, 0.25]

/** Why a path with these values rather than one with those, each criterion weighing as given. */
const why = (here: readonly number[], there: readonly number[], weights = QUARTERS) =>
  contrast(judgedFrom('online-free', weights, here), judgedFrom('degree-master', weights, there))

const named = (differences: readonly { readonly criterion: string }[]) =>
  differences.map(({ criterion }) => criterion)

describe('why one path rather than another', () => {
  it('is the largest advantage alone, where that outweighs all that speaks against', () => {
    const { carriedBy, but, pros, cons } = why([1, 0, 0.5, 0], [0, 0.5, 0, 0])
    expect(named(carriedBy)).toEqual(['cost'])
    expect(but?.criterion).toBe('time')
    expect([pros, cons]).toEqual([0.375, 0.125])
  })

  it('takes one more where an advantage is only as large as what speaks against', () => {
    const { carriedBy } = why([1, 0, 0.5, 0.25], [0, 1, 0, 0])
    expect(named(carriedBy)).toEqual(['cost', 'chance'])
  })

  it('names the largest first, and of what speaks against the largest', () => {
    const { carriedBy, but } = why([0.5, 0, 1, 0], [0, 0.25, 0, 1])
    expect(named(carriedBy)).toEqual(['chance', 'cost'])
    expect(but).toEqual({ criterion: 'gain', points: -0.25 })
  })

  it('has no but where nothing speaks against, and one reason is enough', () => {
    const { carriedBy, but, cons } = why([1, 0.5, 0, 0], [0, 0, 0, 0])
    expect(named(carriedBy)).toEqual(['cost'])
    expect(but).toBeNull()
    expect(cons).toBe(0)
  })

  it('keeps silent about differences too small to count as reasons', () => {
    const { differences, carriedBy, but } = why([1, 0, 0.04, 0], [0, 0.04, 0, 0])
    expect(named(carriedBy)).toEqual(['cost'])
    expect(but).toBeNull()
    expect(differences).toHaveLength(6)
    // What counts as small is measured by all differences, not by the gap they leave.
    expect(named(why([0.5, 0, 0.04, 0], [0, 1, 0, 0]).carriedBy)).toEqual(['cost'])
  })

  it('is still told for a path that is behind', () => {
    const { carriedBy, but, pros, cons } = why([1, 0, 0, 0], [0, 1, 0.5, 0])
    expect(named(carriedBy)).toEqual(['cost'])
    expect(but?.criterion).toBe('time')
    expect(pros).toBeLessThan(cons)
  })

  it('is nothing between equals', () => {
    const { carriedBy, but, pros, cons } = why([1, 0.5, 0, 1], [1, 0.5, 0, 1])
    expect(carriedBy).toEqual([])
    expect(but).toBeNull()
    expect([pros, cons].map(Math.abs)).toEqual([0, 0])
  })
})
