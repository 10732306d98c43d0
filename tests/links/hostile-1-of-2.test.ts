import { expect, it } from 'vitest'
import { SHARE } from '../share.ts'
import { firstTrouble, mangledLinks } from './hostile.ts'

it(
  'reads its share of a million mangled links without trouble: 1 of 2',
  { timeout: 300_000 },
  () => {
    expect(firstTrouble(mangledLinks(1, 500_000 * SHARE))).toBeUndefined()
  },
)
