import { describe, expect, it } from 'vitest'
import { normalScore, normalShare, power } from '../../src/model/series.ts'

/** Simpson's rule on the density: another road to the same curve. */
function integrated(z: number): number {
  const steps = 2_000
  const width = z / steps
  let sum = 0
  for (let i = 0; i <= steps; i += 1) {
    const x = i * width
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * Math.exp((-x * x) / 2)
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI)
}

describe('arithmetic that every engine rounds alike', () => {
  it('agrees with numerical integration of the normal density', () => {
    for (const z of [-5, -3, -1.28, -0.5, 0, 0.1, 1, 1.96, 4, 5.5]) {
      expect(normalShare(z)).toBeCloseTo(integrated(z), 10)
    }
  })

  it('finds the z of a share, and the share of that z again', () => {
    for (let i = 1; i < 10_000; i += 1) {
      const share = i / 10_000
      const error = normalShare(normalScore(share)) - share
      if (Math.abs(error) > 1e-12) expect.fail(`share ${share} came back off by ${error}`)
    }
    expect(normalScore(0.5)).toBe(0)
    expect(normalScore(0.975)).toBeCloseTo(1.959963984540054, 9)
  })

  it('raises factors to powers as Math.pow does', () => {
    for (const factor of [1, 1.25, 1.5, 2, 3]) {
      for (let exponent = -1; exponent <= 1; exponent += 0.01) {
        const error = power(factor, exponent) / factor ** exponent - 1
        if (Math.abs(error) > 1e-13) expect.fail(`${factor}^${exponent} is off by ${error}`)
      }
    }
  })
})
