import { expect, it } from 'vitest'
import { firstTrouble, mangledLinks } from './hostile.ts'

it('reads half a million mangled links without trouble: share 2 of 2', { timeout: 300_000 }, () => {
  expect(firstTrouble(mangledLinks(2, 500_000))).toBeUndefined()
})
