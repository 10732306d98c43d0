import { describe, expect, it } from 'vitest'
import { valueAt } from '../../../src/model/judging/curves.ts'
import { COSTLY_CURVE, GAINFUL_CURVE, PARIS_TRANSPORT } from '../../vectors/curves.ts'

describe(`piecewise-linear curves: ${COSTLY_CURVE.source}`, () => {
  it.each(COSTLY_CURVE.clipped)('falling: %f is worth %f', (quantity, value) => {
    expect(valueAt(COSTLY_CURVE.curve, quantity)).toBeCloseTo(value, 9)
  })

  it.each(GAINFUL_CURVE.clipped)('rising: %f is worth %f', (quantity, value) => {
    expect(valueAt(GAINFUL_CURVE.curve, quantity)).toBeCloseTo(value, 9)
  })

  it.each(COSTLY_CURVE.extrapolated)(
    'stays at the end where others draw it on: %f, elsewhere %f',
    (quantity, drawnOn) => {
      // A value beyond 0 to 1 would let one criterion outweigh what its weight says it may.
      const value = valueAt(COSTLY_CURVE.curve, quantity)
      expect(value).toBe(drawnOn > 1 ? 1 : 0)
    },
  )
})

describe(`a table of values: ${PARIS_TRANSPORT.source}`, () => {
  const { curves, ways } = PARIS_TRANSPORT
  it.each(ways)('$name', (way) => {
    for (const criterion of ['price', 'time', 'comfort'] as const) {
      const [quantity, value] = way[criterion]
      expect(valueAt(curves[criterion], quantity)).toBeCloseTo(value, 12)
    }
  })
})
