import { describe, expect, it } from 'vitest'
import { normalScore, normalShare } from '../../../src/model/sampling/normal.ts'
import { exponential, logarithm } from '../../../src/model/sampling/series.ts'

describe('powers that every engine rounds alike', () => {
  const exponents = Array.from({ length: 401 }, (_, i) => i / 20 - 10)

  it('are those of Math.exp', () => {
    const off = exponents.filter((x) => !(Math.abs(exponential(x) / Math.exp(x) - 1) <= 1e-13))
    expect(off).toEqual([])
  })

  it('are undone by logarithms, which are those of Math.log', () => {
    const numbers = Array.from({ length: 290 }, (_, i) => 0.1 + i / 100)
    const off = numbers.filter((x) => !(Math.abs(logarithm(x) - Math.log(x)) <= 1e-14))
    expect(off).toEqual([])
    expect(exponential(logarithm(2))).toBeCloseTo(2, 14)
  })
})

describe('the normal curve', () => {
  it('agrees with numerical integration of its density', () => {
    const scores = Array.from({ length: 801 }, (_, i) => i / 100 - 4)
    const off = scores.filter((z) => !(Math.abs(normalShare(z) - integrated(z)) <= 3.1e-5))
    expect(off).toEqual([])
  })

  it('finds the z of a share, and the share of that z again', () => {
    const shares = Array.from({ length: 9_999 }, (_, i) => (i + 1) / 10_000)
    const off = shares.filter(
      (share) => !(Math.abs(normalShare(normalScore(share)) - share) <= 1e-12),
    )
    expect(off).toEqual([])
    expect(normalScore(0.5)).toBe(0)
    expect(normalScore(0.975)).toBeCloseTo(1.959963984540054, 3)
  })

  it('ends at 4 either way', () => {
    expect([normalScore(0), normalScore(1)]).toEqual([-4, 4])
    // Three in a hundred thousand lie beyond each end.
    expect([normalShare(-4), normalShare(-9)]).toEqual(Array(2).fill(expect.closeTo(3.167e-5, 8)))
    expect([normalShare(4), normalShare(9)]).toEqual(Array(2).fill(expect.closeTo(1 - 3.167e-5, 8)))
  })
})

/** Simpson's rule on the density: another road to the same curve. */
function integrated(z: number): number {
  const steps = 2_000
  const width = z / steps
  let sum = 0
  for (let i = 0; i <= steps; i += 1) {
    const x = i * width
    const weight = i % 2 === 1 ? 4 : 2
    sum += weight * Math.exp((-x * x) / 2)
  }
  // The two ends count once each, not twice.
  const ends = 1 + Math.exp((-z * z) / 2)
  return 0.5 + ((sum - ends) * width) / 3 / Math.sqrt(2 * Math.PI)
}
