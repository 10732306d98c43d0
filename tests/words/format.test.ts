import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  DOTS,
  dotsOf,
  exactUsd,
  inTwenty,
  inTwentyRange,
  longDay,
  monthOfDay,
  shortDay,
  usd,
  usdRange,
} from '../../src/words/en/format.ts'

describe('money', () => {
  it('stands to two figures, with a true minus', () => {
    expect([usd(10_999), usd(-28_400), usd(0)]).toEqual(['$11,000', '−$28,000', '$0'])
    expect(exactUsd(8_000)).toBe('$8,000')
  })

  it('is one number where both ends read the same', () => {
    expect(usdRange(4_900, 11_000)).toBe('$4,900 to $11,000')
    expect(usdRange(10_990, 11_010)).toBe('$11,000')
  })
})

describe('a chance as dots', () => {
  it('is empty only for nothing and full only for everybody', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(dotsOf(share)).toBeGreaterThanOrEqual(1)
        expect(dotsOf(share)).toBeLessThan(DOTS)
      }),
    )
    expect([dotsOf(0), dotsOf(1)]).toEqual([0, DOTS])
  })

  it('reads as people out of the dots that are drawn', () => {
    expect([inTwenty(0.23), inTwenty(0.01), inTwenty(0)]).toEqual([
      '5 in 20',
      'under 1 in 20',
      '0 in 20',
    ])
    expect(inTwentyRange(0.05, 0.4)).toBe('1 to 8')
    expect(inTwentyRange(0.001, 0.4)).toBe('up to 8')
    expect(inTwentyRange(0.24, 0.26)).toBe('5 in 20')
  })
})

describe('a day', () => {
  it('reads as in the US, wherever the reader is', () => {
    const day = '2026-11-23'
    expect([longDay(day), shortDay(day), monthOfDay(day)]).toEqual([
      'November 23, 2026',
      'Nov 23, 2026',
      'Nov 2026',
    ])
  })
})
