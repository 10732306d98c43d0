import { describe, expect, it } from 'vitest'
import { normalScore, normalShare, power } from '../../src/model/series.ts'

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

describe('arithmetic that every engine rounds alike', () => {
  it('agrees with numerical integration of the normal density', () => {
    for (const z of [-5, -3, -1.28, -0.5, 0, 0.1, 1, 1.96, 4, 5.5]) {
      expect(normalShare(z)).toBeCloseTo(integrated(z), 10)
    }
  })

  it('finds the z of a share, and the share of that z again', () => {
    const shares = Array.from({ length: 9_999 }, (_, i) => (i + 1) / 10_000)
    const off = shares.filter((share) => Math.abs(normalShare(normalScore(share)) - share) > 1e-12)
    expect(off).toEqual([])
    expect(normalScore(0.5)).toBe(0)
    expect(normalScore(0.975)).toBeCloseTo(1.959963984540054, 9)
  })

  it('raises factors to powers as Math.pow does', () => {
    const exponents = Array.from({ length: 201 }, (_, i) => i / 100 - 1)
    for (const factor of [1, 1.25, 1.5, 2, 3]) {
      const off = exponents.filter(
        (exponent) => Math.abs(power(factor, exponent) / factor ** exponent - 1) > 1e-13,
      )
      expect(off).toEqual([])
    }
  })
})
