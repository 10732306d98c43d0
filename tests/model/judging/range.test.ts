import { describe, expect, it } from 'vitest'

import { openRangeAround, rangeAround } from '../../../src/model/judging/range.ts'

describe('a range around what is typical', () => {
  it('reaches from the least to the most', () => {
    expect(rangeAround(5, [7, 2, 6])).toEqual({ low: 2, typical: 5, high: 7 })
    expect(rangeAround(5, [])).toEqual({ low: 5, typical: 5, high: 5 })
  })

  it('takes never for more than any number', () => {
    expect(openRangeAround(12, [9, null])).toEqual({ low: 9, typical: 12, high: null })
    expect(openRangeAround(null, [20, 30])).toEqual({ low: 20, typical: null, high: null })
    expect(openRangeAround(null, [null])).toEqual({ low: null, typical: null, high: null })
  })
})
