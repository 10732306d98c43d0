import { describe, expect, it } from 'vitest'
import { byId } from '../../../tools/by-id.ts'
import { moduleText } from '../../../data/data-table.ts'
import { openJson } from '../../../data/json-cursor.ts'
import { readNationalPay } from '../../../data/wages/national-pay.ts'
import { readOutlook } from '../../../data/wages/outlook.ts'
import { readPriceParity } from '../../../data/wages/price-parity.ts'
import { countMissing, readStatePay } from '../../../data/wages/state-pay.ts'
import { STATE_IDS } from '../../../src/evidence/states/states.ts'
import { WAGE_YEARS } from '../../../src/evidence/wages/national-rows.ts'
import {
  ALL_OCCUPATIONS,
  COMPUTING_OCCUPATIONS,
  OCCUPATIONS,
} from '../../../src/evidence/wages/occupations.ts'

const open = (value: unknown) => openJson('download.json', JSON.stringify(value))

const NATIONAL_ROW = {
  TOT_EMP: 700,
  A_MEAN: 55,
  A_PCT10: 10,
  A_PCT25: 25,
  A_MEDIAN: 50,
  A_PCT75: 75,
  A_PCT90: 90,
}

function nationalFile(row: Record<string, unknown> = NATIONAL_ROW) {
  const occupations = Object.fromEntries(ALL_OCCUPATIONS.map((id) => [OCCUPATIONS[id].soc, row]))
  return byId(WAGE_YEARS, () => occupations)
}

describe('reading the national estimates', () => {
  it('keeps jobs and pay in the order of the columns', () => {
    const table = readNationalPay(open(nationalFile()))
    expect(table[2025]['web-developers']).toEqual([700, 55, 10, 25, 50, 75, 90])
  })

  it('keeps an estimate that was not published as null', () => {
    const table = readNationalPay(open(nationalFile({ ...NATIONAL_ROW, A_PCT90: null })))
    expect(table[2023].programmers).toEqual([700, 55, 10, 25, 50, 75, null])
  })

  it.each([
    [
      'a word instead of a number',
      { ...NATIONAL_ROW, A_MEDIAN: '#' },
      'A_MEDIAN: expected a number',
    ],
    ['pay of nothing', { ...NATIONAL_ROW, A_PCT10: 0 }, 'A_PCT10: expected more than 0'],
    ['percentiles that fall', { ...NATIONAL_ROW, A_PCT75: 40 }, 'percentiles that rise'],
    ['a missing column', { TOT_EMP: 1 }, 'expected a field "A_MEAN"'],
  ])('refuses %s, naming the file and the place', (_, row, message) => {
    const reading = () => readNationalPay(open(nationalFile(row)))
    expect(reading).toThrow(message)
    expect(reading).toThrow('download.json: $.2023.00-0000')
  })

  it('refuses what is not JSON', () => {
    expect(() => openJson('download.json', '{')).toThrow('download.json: $: not JSON')
  })
})

describe('reading the state estimates', () => {
  const states = byId(STATE_IDS, () => ({ '15-1252': [100, 20], '15-1254': [0, null] }))

  it('reads a suppressed 0 and a missing occupation as null', () => {
    const table = readStatePay(open({ cols: ['A_MEDIAN', 'TOT_EMP'], states }))
    expect(table.WY.slice(0, 3)).toEqual([
      [100, 20],
      [null, null],
      [null, null],
    ])
    expect(countMissing(table)).toEqual({ medians: 51 * 7, jobs: 51 * 7 })
  })

  it('refuses columns in another order and a state that is missing', () => {
    expect(() => readStatePay(open({ cols: ['TOT_EMP', 'A_MEDIAN'], states }))).toThrow(
      'download.json: $.cols: expected A_MEDIAN, then TOT_EMP',
    )
    expect(() => readStatePay(open({ cols: ['A_MEDIAN', 'TOT_EMP'], states: { AL: {} } }))).toThrow(
      '$.states: expected a field "AK"',
    )
  })
})

describe('reading the projections', () => {
  it('turns thousands into jobs without a trace of the decimal point', () => {
    const row = { emp2024k: 201.7, emp2034k: 66.9, pct: -0.7, openings_k: 5.4, education: 'Any' }
    const rows = Object.fromEntries(COMPUTING_OCCUPATIONS.map((id) => [OCCUPATIONS[id].soc, row]))
    expect(readOutlook(open({ projections_2024_34: rows })).programmers).toEqual({
      jobs2024: 201_700,
      jobs2034: 66_900,
      growth: -0.7,
      openings: 5_400,
      typicalEducation: 'Any',
    })
  })
})

describe('reading the price parities', () => {
  const states = Object.fromEntries(
    STATE_IDS.map((usps, i) => [String(i), { usps, rpp: { all: 90 + i / 10 } }]),
  )

  it('finds each state by its postal code', () => {
    const table = readPriceParity(open({ meta: { rpp_year: 2024 }, states }))
    expect(table.AL).toBe(90)
    expect(table.WY).toBe(95)
  })

  it('refuses another year, an impossible level and a state that is missing', () => {
    expect(() => readPriceParity(open({ meta: { rpp_year: 2023 }, states }))).toThrow(
      'expected 2024',
    )
    expect(() =>
      readPriceParity(
        open({ meta: { rpp_year: 2024 }, states: { 1: { usps: 'AL', rpp: { all: 1 } } } }),
      ),
    ).toThrow('$.states.1.rpp.all: expected a price level near 100')
    expect(() => readPriceParity(open({ meta: { rpp_year: 2024 }, states: {} }))).toThrow(
      'expected a row for AL',
    )
  })
})

describe('writing a table', () => {
  it('gives the same text for the same table', async () => {
    const table = {
      path: 'src/evidence/wages/example.ts',
      script: 'data/example.ts',
      meaning: 'An example.',
      imports: [],
      name: 'EXAMPLE',
      type: 'readonly number[]',
      value: [1, 2],
    }
    const text = await moduleText(table)
    expect(text).toContain('export const EXAMPLE: readonly number[] = [1, 2]\n')
    expect(await moduleText(table)).toBe(text)
  })
})
