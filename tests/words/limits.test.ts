import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { limitSentence } from '../../src/words/en/limits.ts'

/** The numbers of a sentence, in the order they stand. */
const numbersIn = (sentence: string): readonly number[] =>
  [...sentence.replaceAll(',', '').matchAll(/\d+/g)].map(([digits]) => Number(digits))

describe('the sentence for a broken limit', () => {
  it('shows months that add up, and never a path that is too long as just in time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(6, 12, 24, 48),
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        (have, gap) => {
          const sentence = limitSentence({ limit: 'deadline', need: have + gap, have, gap })
          const [need = 0, had = 0, over = 0] = numbersIn(sentence)
          return had === have && over >= 1 && need - had === over
        },
      ),
    )
  })

  it('shows money that adds up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(500, 3_000, 13_000, 60_000),
        fc.integer({ min: 1, max: 90_000 }),
        (have, gap) => {
          const sentence = limitSentence({ limit: 'budget', need: have + gap, have, gap })
          const [need = 0, had = 0, short = 0] = numbersIn(sentence)
          return had === have && short >= 1 && need - had === short
        },
      ),
    )
  })

  it('does not speak of “up to $0”', () => {
    expect(limitSentence({ limit: 'budget', need: 961, have: 0, gap: 961 })).toBe(
      'About $960 has to be found, and you said that nothing can be spent or borrowed.',
    )
  })
})
