import { describe, expect, it } from 'vitest'

import { EXAMPLE_WEEKS, hoursOf, weekWords } from '../../src/words/en/example-weeks.ts'
import { FAMILIES } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'

const WEEKS = FAMILIES.flatMap((family) =>
  EXAMPLE_WEEKS[family].map((week) => ({ ...week, family, name: `${family}: ${week.title}` })),
)

describe.each(WEEKS)('the example week of $name', (week) => {
  it('is of a path of its family', () => {
    expect(PATHS[week.path].family).toBe(week.family)
  })

  it('asks for hours on which the path can be followed, and no more than help', () => {
    const hours = hoursOf(week, 'class') + hoursOf(week, 'study')
    expect(hours).toBeGreaterThanOrEqual(PATHS[week.path].leastHours.value)
    expect(hours).toBeLessThanOrEqual(PATHS[week.path].mostHours.value)
  })

  it('leaves paid work out where the path needs a pause', () => {
    if (PATHS[week.path].needsPause) expect(hoursOf(week, 'work')).toBe(0)
    expect(hoursOf(week, 'work')).toBeLessThanOrEqual(40)
  })

  it('never has a person in two places at once', () => {
    const taken = week.blocks.flatMap(({ days: [first, last], hours: [from, to] }) =>
      Array.from({ length: last - first + 1 }, (_, day) =>
        Array.from({ length: to - from }, (__, hour) => `${first + day} ${from + hour}`),
      ).flat(),
    )
    expect(new Set(taken).size).toBe(taken.length)
  })

  it('can be told in words', () => {
    expect(weekWords(week)).not.toMatch(/undefined|NaN/)
  })
})
