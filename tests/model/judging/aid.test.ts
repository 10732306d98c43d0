import { describe, expect, it } from 'vitest'

import { AID_RULES } from '../../../src/evidence/aid/aid.ts'
import { AID, PATH_IDS, type Aid, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { aidFor } from '../../../src/model/judging/aid.ts'

interface Case {
  readonly months?: number
  readonly credit?: number
  readonly tuition?: number
  readonly tools?: number
}

/** Aid towards a price that no grant covers whole, unless a case says otherwise. */
const paid = (
  path: PathId,
  aid: readonly Aid[],
  { months = 12, credit = 0, tuition = 500_000, tools = 1_000 }: Case = {},
) => aidFor(PATHS[path], { aid, months, credit }, { tuition, afterUsualGrants: tuition, tools })

describe('aid', () => {
  it('is nothing for someone who claims none', () => {
    for (const path of PATH_IDS) expect(paid(path, [])).toBe(0)
  })

  it.each(AID)('%s pays for the paths that list it and for no other', (kind) => {
    const helped = PATH_IDS.filter((path) => paid(path, [kind]) > 0)
    const listed = PATH_IDS.filter((path) => PATHS[path].aid.includes(kind))
    // No employer pays for what its own job has to stop for.
    const pausing = (path: PathId) => kind === 'employer' && PATHS[path].needsPause
    expect(helped).toEqual(listed.filter((path) => !pausing(path)))
    expect(helped.length > 0).toBe(kind !== 'laid-off')
  })

  it('never pays more than tuition and tools', () => {
    const tooMuch = PATH_IDS.filter(
      (path) => paid(path, AID, { months: 48, tuition: 900, tools: 100 }) > 1_000,
    )
    expect(tooMuch).toEqual([])
    expect(paid('degree-associate', ['pell'], { tuition: 900, tools: 100 })).toBe(1_000)
  })

  it('of the GI Bill pays public tuition, part of the books, and nothing else comes beside it', () => {
    const { publicShare } = AID_RULES['gi-bill']
    // Four years of books are less than four times the yearly sum.
    const expected = 10_000 * publicShare.value + 2_000
    const price = { tuition: 10_000, tools: 2_000 }
    expect(paid('degree-bachelor-campus', ['gi-bill'], price)).toBe(expected)
    expect(paid('degree-bachelor-campus', AID, price)).toBe(expected)
  })

  it('of the GI Bill at a private or out-of-state college ends at the yearly sum', () => {
    const { privateMost, books } = AID_RULES['gi-bill']
    expect(paid('degree-bachelor-online', ['gi-bill'], { tools: 0 })).toBe(4 * privateMost.value)
    expect(paid('degree-bachelor-online', ['gi-bill'], { tuition: 9_000, tools: 9_000 })).toBe(
      9_000 + 4 * books.value,
    )
  })

  it('of a Pell Grant takes the place of the usual grants, and never leaves more to pay', () => {
    const campus = PATHS['degree-bachelor-campus']
    const charged = { tuition: 40_000, afterUsualGrants: 10_000, tools: 0 }
    const claim = { aid: ['pell'], months: 48, credit: 0 } as const
    expect(aidFor(campus, claim, charged)).toBe(30_000)
  })

  it('of a Pell Grant is paid by the full-time year, less for a part that is credited', () => {
    const { typical } = AID_RULES.pell
    // Sixty credits are two years; half of them one.
    expect(paid('degree-associate', ['pell'])).toBeCloseTo(2 * typical.value, 6)
    expect(paid('degree-associate', ['pell'], { credit: 0.5 })).toBeCloseTo(typical.value, 6)
    // The pace changes nothing.
    expect(paid('degree-associate', ['pell'], { months: 72 })).toBeCloseTo(2 * typical.value, 6)
  })

  it('of an employer is a sum each year for some years, at least one, and ends with the job', () => {
    const { most, years } = AID_RULES.employer
    expect(paid('degree-bachelor-online', ['employer'], { months: 6 })).toBe(most.value)
    expect(paid('degree-bachelor-online', ['employer'], { months: 30 })).toBe(2.5 * most.value)
    const long = paid('degree-bachelor-online', ['employer'], { months: 120 })
    expect(long).toBe(years.value * most.value)
    expect(paid('bootcamp-full-time', ['employer'])).toBe(0)
  })

  it('for someone laid off is taken off no price until somebody has approved the program', () => {
    for (const path of PATH_IDS) expect(paid(path, ['laid-off'])).toBe(0)
  })

  it('for someone laid off comes once where the program is approved, and adds to what others pay', () => {
    const { most } = AID_RULES['laid-off']
    const approved = { ...PATHS['bootcamp-part-time'], aid: ['employer', 'laid-off'] as const }
    const charged = { tuition: 500_000, afterUsualGrants: 500_000, tools: 1_000 }
    const granted = (aid: readonly Aid[], months: number) =>
      aidFor(approved, { aid, months, credit: 0 }, charged)
    expect(granted(['laid-off'], 36)).toBe(most.value)
    expect(granted(['employer', 'laid-off'], 12)).toBe(most.value + AID_RULES.employer.most.value)
  })
})
