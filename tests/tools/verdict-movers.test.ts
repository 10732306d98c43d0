import { describe, expect, it } from 'vitest'

import { EVERY_FIGURE } from '../../src/evidence/registry/every-figure.ts'
import { VERDICT_MOVERS } from '../../src/evidence/registry/verdict-movers.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { verdictMovers } from '../../tools/verdict-movers.ts'
import { peopleOfTheMix } from '../model/realistic-mix.ts'

describe('the figures that move verdicts most', () => {
  it('are figures that a reader can look up, most first', () => {
    const listed = EVERY_FIGURE.map(([name]) => name)
    expect(VERDICT_MOVERS.filter(({ name }) => !listed.includes(name))).toEqual([])
    const shares = VERDICT_MOVERS.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })

  it('are still those that were written down', () => {
    const few = verdictMovers(peopleOfTheMix(60)).map(({ name }) => name)
    const [first, second, third] = VERDICT_MOVERS
    expect(few.slice(0, 8)).toEqual(
      expect.arrayContaining([first?.name, second?.name, third?.name]),
    )
  })

  it('are moved one at a time, and every figure is put back', () => {
    const before = { ...PATHS }
    verdictMovers(peopleOfTheMix(2))
    expect(PATHS).toEqual(before)
  })
})
