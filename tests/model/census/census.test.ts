import { describe, expect, it } from 'vitest'

import { committed, SAMPLE_TABLES, sampleTable } from './tables.ts'

describe('the committed census', { timeout: 120_000 }, () => {
  // Where a figure, a curve or a weight was changed on purpose: `npm run census` writes the tables
  // anew, and their difference shows what the change does.
  it.each(SAMPLE_TABLES)('%s is what the model does (npm run census writes it anew)', (name) => {
    expect(sampleTable(name)).toBe(committed(name))
  })
})
