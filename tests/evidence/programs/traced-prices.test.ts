import { expect, it } from 'vitest'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { PROGRAMS } from '../../../src/evidence/programs/programs.ts'
import { trace } from '../../../src/evidence/programs/trace.ts'
import { TRACED_PRICES } from '../../../src/evidence/programs/traced-prices.ts'

it.each(PATH_IDS)('the traced prices of %s are those of its listed programs', (path) => {
  expect(TRACED_PRICES[path]).toEqual(trace(PROGRAMS, path))
})
