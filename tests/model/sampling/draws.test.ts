import { describe, expect, it } from 'vitest'
import { PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { leaning, LEANINGS, MULTIPLIERS, VERSIONS } from '../../../src/model/sampling/draws.ts'
import { FACTORS } from '../../../src/model/judging/weights.ts'

describe('where a quantity lies in its range', () => {
  it.each([
    [0.1, -1],
    [0.5, 0],
    [0.9, 1],
    [0.3, -0.5],
    [0.7, 0.5],
    [0, -1.125],
    [1, 1.125],
  ])('below it lie %f of cases: %f', (share, expected) => {
    expect(leaning(share)).toBeCloseTo(expected, 12)
  })

  it('keeps its curve in one piece', () => {
    const shares = Array.from({ length: 1_001 }, (_, i) => i / 1_000)
    const steps = shares.slice(1).map((share, i) => leaning(share) - leaning(shares[i]!))
    expect(Math.min(...steps)).toBeGreaterThan(0)
    expect(Math.max(...steps)).toBeLessThan(0.003)
  })
})

describe('the versions', () => {
  it('put one case in ten beyond each end of every range, and half below the middle', () => {
    for (const path of PATH_IDS) {
      for (const leanings of Object.values(LEANINGS[path]) as Float64Array[]) {
        const shareBelow = (end: number) => leanings.filter((x) => x < end).length / VERSIONS
        expect(shareBelow(-1)).toBeCloseTo(0.1, 1)
        expect(shareBelow(0)).toBeCloseTo(0.5, 1)
        expect(shareBelow(1)).toBeCloseTo(0.9, 1)
      }
    }
  })

  it('let outcomes rise and fall together by half, and costs not at all', () => {
    for (const path of PATH_IDS.slice(0, -1)) {
      expect(Math.abs(likeMaster(path, 'outcome') - 0.48)).toBeLessThan(0.08)
      expect(Math.abs(likeMaster(path, 'cost'))).toBeLessThan(0.12)
    }
  })

  it('draw priorities and figures each by itself', () => {
    for (const criterion of CRITERIA) {
      const weights = MULTIPLIERS.get(FACTORS.inferred)![criterion]
      for (const path of PATH_IDS) {
        for (const leanings of Object.values(LEANINGS[path]) as Float64Array[]) {
          expect(Math.abs(correlation(weights, leanings))).toBeLessThan(0.2)
        }
      }
    }
  })

  it.each(Object.entries(FACTORS))(
    'keep a weight that is %s within ×%f either way',
    (_, factor) => {
      for (const criterion of CRITERIA) {
        const multipliers = MULTIPLIERS.get(factor)![criterion]
        expect(Math.min(...multipliers)).toBeGreaterThanOrEqual(1 / factor - 1e-12)
        expect(Math.max(...multipliers)).toBeLessThanOrEqual(factor + 1e-12)
        const understated = multipliers.filter((times) => times < 1).length
        expect(understated / VERSIONS).toBeCloseTo(0.5, 2)
      }
    },
  )
})

function likeMaster(path: PathId, part: 'cost' | 'outcome'): number {
  return correlation(LEANINGS['degree-master'][part], LEANINGS[path][part])
}

function correlation(a: Float64Array, b: Float64Array): number {
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b))
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)]
  return meanOf(a.map((x, i) => (x - meanA) * (b[i]! - meanB)))
}

function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length
}
