import { describe, expect, it } from 'vitest'
import { quantile } from '../../src/evidence/passport/quantile.ts'

describe('a quantile', () => {
  it('is the middle number of an odd list, and the mean of the two middle ones of an even list', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5)
  })

  it('runs in a straight line between neighbors, from the least to the greatest', () => {
    expect([0, 0.25, 1].map((share) => quantile([10, 20], share))).toEqual([10, 12.5, 20])
  })

  it('is the number itself where there is only one', () => {
    expect(quantile([7], 0.9)).toBe(7)
  })

  it('refuses an empty list and a share beyond all', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => quantile([1], -0.1)).toThrow(RangeError)
  })
})
