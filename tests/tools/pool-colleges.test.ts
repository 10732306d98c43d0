import { describe, expect, it } from 'vitest'
import { readCsv } from '../../data/csv-rows.ts'
import {
  INSTITUTION_COLUMNS,
  poolColleges,
  PROGRAM_COLUMNS,
} from '../../data/pool-colleges/pool.ts'
import { weightedQuantile } from '../../data/pool-colleges/weighted-quantile.ts'

const csv = (columns: readonly string[], ...lines: string[]) =>
  readCsv('test.csv', [columns.join(','), ...lines].join('\n'), columns)

const INSTITUTIONS = csv(
  INSTITUTION_COLUMNS,
  // UNITID, CONTROL, ICLEVEL, CURROPER, PCIP11, TUITIONFEE_IN, OMAWDP8, DE_TOTAL, DE_EXCLUSIVE
  '1,1,1,1,0.05,8000,0.5,1000,500',
  '2,1,1,1,0.02,12000,0.7,1000,499',
  '3,1,1,0,0.02,99000,0.9,1000,0',
  '4,1,2,1,0,4000,NA,,',
  '5,1,2,1,0.01,PrivacySuppressed,0.3,100,0',
)

const PROGRAMS = csv(
  PROGRAM_COLUMNS,
  '1,1107,3,10,60000',
  '1,1101,3,1,90000',
  '2,1107,3,20,80000',
  '2,5202,3,500,20000',
  '2,1102,2,5,40000',
  '1,1107,5,5,100000',
  'NA,1107,3,900,10000',
  '9,1107,3,900,10000',
  '2,1107,3,7,',
)

describe('pooling the college files', () => {
  const pools = poolColleges(INSTITUTIONS, PROGRAMS)

  it('weighs programs by their graduates, in computing fields only', () => {
    expect(pools['bachelor-online-first-year-pay']).toEqual({
      low: 60_000,
      value: 60_000,
      high: 60_000,
      from: 2,
    })
  })

  it('calls a college mostly online from half of its students up', () => {
    expect(pools['bachelor-campus-first-year-pay']).toMatchObject({ value: 80_000, from: 1 })
  })

  it('leaves out closed colleges and numbers that are suppressed, never reading them as zero', () => {
    expect(pools['tuition-spread-public-4-year']).toMatchObject({ low: 8_000, high: 12_000 })
    expect(pools['tuition-spread-public-2-year']).toMatchObject({ value: 4_000, from: 1 })
    expect(pools['awards-public-2-year']).toMatchObject({ value: 30, from: 1 })
  })
})

describe('a weighted quantile', () => {
  const list = [
    { value: 3, weight: 1 },
    { value: 1, weight: 8 },
    { value: 2, weight: 1 },
  ]

  it('is the smallest value that reaches the share', () => {
    expect([0, 0.5, 0.8, 0.81, 0.9, 1].map((share) => weightedQuantile(list, share))).toEqual([
      1, 1, 1, 2, 2, 3,
    ])
  })

  it('refuses an empty list and a share beyond all', () => {
    expect(() => weightedQuantile([], 0.5)).toThrow(RangeError)
    expect(() => weightedQuantile(list, 1.1)).toThrow(RangeError)
  })
})
