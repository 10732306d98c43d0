import { expect, it } from 'vitest'
import { firstBrokenRoundTrip } from './every-answer.ts'

it(
  'gives back every definite set of answers from its link: share 1 of 2',
  { timeout: 300_000 },
  () => {
    expect(firstBrokenRoundTrip(1, 2)).toBeUndefined()
  },
)
