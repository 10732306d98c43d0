import { describe, expect, it } from 'vitest'
import { STATE_IDS } from '../../../src/evidence/states/states.ts'
import { nationalJobs, nationalPay } from '../../../src/evidence/wages/national-pay.ts'
import { WAGE_YEARS } from '../../../src/evidence/wages/national-rows.ts'
import { ALL_OCCUPATIONS, COMPUTING_OCCUPATIONS } from '../../../src/evidence/wages/occupations.ts'
import { outlook, typicalEducation } from '../../../src/evidence/wages/outlook.ts'
import { payAtNationalPrices, stateJobs, statePay } from '../../../src/evidence/wages/state-pay.ts'

// Copied by hand from the published May 2025 table.
const COPIED = [
  ['web-developers', 'p10', 48_100],
  ['web-developers', 'p25', 64_230],
  ['web-developers', 'median', 92_650],
  ['web-developers', 'p75', 126_230],
  ['web-developers', 'p90', 162_290],
  ['web-developers', 'mean', 98_770],
  ['software-developers', 'p10', 82_460],
  ['software-developers', 'p25', 105_210],
  ['software-developers', 'median', 135_980],
  ['software-developers', 'p90', 214_670],
  ['software-testers', 'median', 104_300],
  ['web-designers', 'p75', 158_820],
  ['database-administrators', 'p25', 79_610],
  ['database-architects', 'p90', 204_000],
  ['programmers', 'p10', 57_710],
  ['network-administrators', 'mean', 103_680],
  ['all-occupations', 'median', 50_980],
  ['all-occupations', 'p10', 31_200],
] as const

describe('pay in the United States', () => {
  it.each(COPIED)('of %s, %s, is what the Bureau published for May 2025', (who, what, usd) => {
    expect(nationalPay(who, 2025, what)?.value).toBe(usd)
  })

  it('follows the medians published for earlier years', () => {
    expect(WAGE_YEARS.map((year) => nationalPay('web-developers', year, 'median')?.value)).toEqual([
      84_960, 90_930, 92_650,
    ])
    expect(
      WAGE_YEARS.map((year) => nationalPay('software-developers', year, 'median')?.value),
    ).toEqual([132_270, 133_080, 135_980])
  })

  it('shows that employers have fewer jobs called web developer each year', () => {
    expect(WAGE_YEARS.map((year) => nationalJobs('web-developers', year)?.value)).toEqual([
      85_350, 78_860, 70_190,
    ])
  })

  it('is known for every occupation and year, and rises with the percentile', () => {
    const falling = ALL_OCCUPATIONS.flatMap((who) =>
      WAGE_YEARS.filter((year) => {
        const pay = (['p10', 'p25', 'median', 'p75', 'p90'] as const).map(
          (p) => nationalPay(who, year, p)?.value ?? Number.NaN,
        )
        return !pay.every((value, i) => i === 0 || value > (pay[i - 1] ?? 0))
      }),
    )
    expect(falling).toEqual([])
  })

  it('says on every passport that percentiles describe all workers, not beginners', () => {
    const pay = nationalPay('software-developers', 2025, 'p25')
    expect(pay?.because).toContain('not beginners')
    expect(pay?.population).toContain('every age and experience')
    expect(pay).toMatchObject({ unit: 'usd/year', year: 'May 2025', sources: ['bls-oews-2025'] })
  })
})

describe('pay by state', () => {
  it('is what the Bureau published for May 2024', () => {
    expect(statePay('software-developers', 'CA')?.value).toBe(170_910)
    expect(stateJobs('software-developers', 'CA')?.value).toBe(292_630)
    expect(statePay('web-developers', 'NY')?.value).toBe(67_400)
    expect(statePay('web-developers', 'AL')?.value).toBe(62_990)
  })

  it('is null, never 0, where no estimate was published', () => {
    expect(statePay('database-architects', 'LA')).toBeNull()
    expect(stateJobs('database-architects', 'LA')?.value).toBe(350)
    expect(statePay('web-developers', 'WY')).toBeNull()
    expect(stateJobs('web-developers', 'CO')).toBeNull()
    const figures = STATE_IDS.flatMap((state) =>
      COMPUTING_OCCUPATIONS.flatMap((who) => [statePay(who, state), stateJobs(who, state)]),
    )
    expect(figures).toHaveLength(51 * 8 * 2)
    expect(figures.filter((figure) => figure === null)).toHaveLength(8 + 14)
    expect(figures.filter((figure) => figure !== null && figure.value <= 0)).toEqual([])
  })

  it('is known for software developers in every state', () => {
    expect(STATE_IDS.filter((state) => statePay('software-developers', state) === null)).toEqual([])
  })

  it('buys less where prices are high', () => {
    expect(payAtNationalPrices('software-developers', 'CA')?.value).toBe(
      Math.round(1709.1 / 1.1072) * 100,
    )
    expect(payAtNationalPrices('database-architects', 'LA')).toBeNull()
  })
})

describe('the outlook', () => {
  it('is what the Bureau projects for 2024 to 2034', () => {
    expect(outlook('software-developers', 'growth')?.value).toBe(15.8)
    expect(outlook('software-developers', 'jobs2024')?.value).toBe(1_693_800)
    expect(outlook('web-developers', 'jobs2024')?.value).toBe(86_000)
    expect(outlook('programmers', 'growth')?.value).toBe(-6)
    expect(outlook('database-architects', 'openings')?.value).toBe(4_000)
    expect(typicalEducation('web-developers')).toBe("Bachelor's degree")
  })

  it('adds up: jobs at the end are jobs at the start and the growth', () => {
    const wrong = COMPUTING_OCCUPATIONS.filter((who) => {
      const [start, end, growth] = (['jobs2024', 'jobs2034', 'growth'] as const).map(
        (what) => outlook(who, what)?.value ?? Number.NaN,
      ) as [number, number, number]
      return !(Math.abs((end / start - 1) * 100 - growth) < 0.15)
    })
    expect(wrong).toEqual([])
  })
})
