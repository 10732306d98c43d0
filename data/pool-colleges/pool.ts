import type { CsvRow } from '../csv-rows.ts'
import { weightedQuantile, type Weighted } from './weighted-quantile.ts'

/** The middle of many programs or colleges, with the 10th and 90th percentile. */
export interface Pool {
  readonly low: number
  readonly value: number
  readonly high: number
  /** How many programs or colleges it was taken from. */
  readonly from: number
}

export const INSTITUTION_COLUMNS = [
  'UNITID',
  'CONTROL',
  'ICLEVEL',
  'CURROPER',
  'PCIP11',
  'TUITIONFEE_IN',
  'OMAWDP8_ALL_POOLED_SUPP',
  'DE_TOTAL_2024',
  'DE_EXCLUSIVE_2024',
] as const

export const PROGRAM_COLUMNS = [
  'unitid',
  'cip_code',
  'credential_level',
  'completers_count',
  'earnings_median_1yr',
] as const

/** General computing, programming and computer science. */
const DEVELOPER_FIELDS = ['1101', '1102', '1107']

/** Pool every figure that rests on the college files, by the id of the figure. */
export function poolColleges(
  institutions: readonly CsvRow[],
  programs: readonly CsvRow[],
): Readonly<Record<string, Pool>> {
  const mostlyOnline = new Map(institutions.map((row) => [row.text('UNITID'), isMostlyOnline(row)]))
  const earnings = (credential: string, online?: boolean) =>
    pool(
      programs
        .filter(
          (row) =>
            row.text('unitid') !== 'NA' &&
            row.text('credential_level') === credential &&
            DEVELOPER_FIELDS.includes(row.text('cip_code')) &&
            (online === undefined || mostlyOnline.get(row.text('unitid')) === online),
        )
        .flatMap((row) =>
          weighted(numberIn(row, 'earnings_median_1yr'), numberIn(row, 'completers_count')),
        ),
    )
  const open = institutions.filter((row) => row.text('CURROPER') === '1')
  const publicAt = (level: '1' | '2') =>
    open.filter((row) => row.text('CONTROL') === '1' && row.text('ICLEVEL') === level)
  const online = open.filter(
    (row) =>
      mostlyOnline.get(row.text('UNITID')) === true &&
      row.text('ICLEVEL') === '1' &&
      (numberIn(row, 'PCIP11') ?? 0) > 0,
  )
  return {
    'associate-first-year-pay': earnings('2'),
    'bachelor-online-first-year-pay': earnings('3', true),
    'bachelor-campus-first-year-pay': earnings('3', false),
    'master-online-first-year-pay': earnings('5', true),
    'tuition-spread-public-2-year': each(publicAt('2'), 'TUITIONFEE_IN'),
    'tuition-spread-public-4-year': each(publicAt('1'), 'TUITIONFEE_IN'),
    'tuition-spread-online': each(online, 'TUITIONFEE_IN'),
    'awards-public-2-year': each(publicAt('2'), 'OMAWDP8_ALL_POOLED_SUPP', 100),
    'awards-public-4-year': each(publicAt('1'), 'OMAWDP8_ALL_POOLED_SUPP', 100),
  }
}

/** Every college counted once. */
function each(rows: readonly CsvRow[], column: string, scale = 1): Pool {
  return pool(
    rows.flatMap((row) => {
      const number = numberIn(row, column)
      return weighted(number === null ? null : number * scale, 1)
    }),
  )
}

function pool(list: readonly Weighted[]): Pool {
  return {
    low: weightedQuantile(list, 0.1),
    value: weightedQuantile(list, 0.5),
    high: weightedQuantile(list, 0.9),
    from: list.length,
  }
}

/** Nothing for a number that is missing or zero; a missing weight counts as one graduate. */
function weighted(value: number | null, weight: number | null): Weighted[] {
  return value === null || value === 0 ? [] : [{ value, weight: weight ?? 1 }]
}

function isMostlyOnline(row: CsvRow): boolean | null {
  const all = numberIn(row, 'DE_TOTAL_2024')
  const online = numberIn(row, 'DE_EXCLUSIVE_2024')
  return all === null || all === 0 || online === null ? null : online / all >= 0.5
}

/** The number in a cell; null where it is empty, suppressed or not available. */
function numberIn(row: CsvRow, column: string): number | null {
  const cell = row.text(column)
  const number = Number(cell)
  return cell === '' || !Number.isFinite(number) ? null : number
}
