import type {
  TuitionCell,
  TuitionRow,
  TuitionSeries,
} from '../../src/evidence/states/public-tuition.ts'
import { STATE_IDS, type StateId } from '../../src/evidence/states/states.ts'
import { byId } from '../../tools/by-id.ts'
import { readCsv, type CsvRow } from '../csv-rows.ts'

/** The text of the three downloads. */
export interface CollegeFiles {
  /** College Scorecard institutions. */
  readonly institutions: string
  /** IPEDS directory 2024. */
  readonly directory: string
  /** IPEDS completions 2023-24 in computing. */
  readonly completions: string
}

export const COLLEGE_FILE_NAMES = {
  institutions: 'institutions_joined.csv',
  directory: 'ipeds_hd2024_trim.csv',
  completions: 'ipeds_c2024_a_computing.csv',
} as const satisfies Readonly<Record<keyof CollegeFiles, string>>

type PublicTuitionTable = Readonly<Record<StateId | 'US', TuitionRow>>

export interface PublicTuition {
  readonly table: PublicTuitionTable
  /** Colleges of the universe, public or not. */
  readonly universe: number
  /** Public colleges of the universe left out, by reason. */
  readonly dropped: Readonly<Record<'outside the states' | 'neither kind' | 'no price', number>>
}

/** Associate, bachelor's and the certificates below them. */
const UNDERGRADUATE_LEVELS = new Set(['2', '3', '4', '5', '20', '21'])

/** Median published in-state tuition of public colleges that teach computing, by state and kind. */
export function readPublicTuition(files: CollegeFiles): PublicTuition {
  const universe = readUniverse(files)
  const prices = { 'public-2-year': pricesByState(), 'public-4-year': pricesByState() }
  const dropped = { 'outside the states': 0, 'neither kind': 0, 'no price': 0 }
  for (const college of universe.filter((row) => row.text('CONTROL') === '1')) {
    const state = STATE_IDS.find((id) => id === college.text('STABBR'))
    const series = kindOf(college)
    const price = college.number('TUITIONFEE_IN')
    if (state === undefined) dropped['outside the states']++
    else if (series === null) dropped['neither kind']++
    else if (price === null) dropped['no price']++
    else {
      prices[series][state].push(price)
      prices[series].US.push(price)
    }
  }
  return {
    table: byId(['US', ...STATE_IDS], (id) => ({
      'public-2-year': cellOf(prices['public-2-year'][id]),
      'public-4-year': cellOf(prices['public-4-year'][id]),
    })),
    universe: universe.length,
    dropped,
  }
}

/**
 * The colleges of the product: operating, active in the directory, taking federal aid, in the newest
 * Scorecard release, and teaching computing below the graduate level.
 */
function readUniverse(files: CollegeFiles): readonly CsvRow[] {
  const active = new Set(
    readCsv(COLLEGE_FILE_NAMES.directory, files.directory, ['UNITID', 'CYACTIVE', 'PSET4FLG'])
      .filter((row) => row.text('CYACTIVE') === '1' && row.text('PSET4FLG') === '1')
      .map((row) => row.text('UNITID')),
  )
  const teaching = new Set(
    readCsv(COLLEGE_FILE_NAMES.completions, files.completions, ['UNITID', 'AWLEVEL'])
      .filter((row) => UNDERGRADUATE_LEVELS.has(row.text('AWLEVEL')))
      .map((row) => row.text('UNITID')),
  )
  return readCsv(COLLEGE_FILE_NAMES.institutions, files.institutions, [
    'UNITID',
    'STABBR',
    'CONTROL',
    'CURROPER',
    'PREDDEG',
    'HIGHDEG',
    'ICLEVEL',
    'TUITIONFEE_IN',
    'R26_IN_FILE',
  ]).filter(
    (row) =>
      row.text('CURROPER') === '1' &&
      row.text('R26_IN_FILE') === '1' &&
      active.has(row.text('UNITID')) &&
      teaching.has(row.text('UNITID')),
  )
}

/**
 * What a college mostly awards decides, not the longest degree it offers: many community colleges,
 * all of Florida's among them, also award a few bachelor's degrees.
 */
function kindOf(college: CsvRow): TuitionSeries | null {
  const mostly = college.number('PREDDEG')
  const highest = college.number('HIGHDEG') ?? 0
  if (mostly === 3) return 'public-4-year'
  const awardsAssociate = highest >= 2 && college.text('ICLEVEL') !== '3'
  return (mostly === 1 || mostly === 2) && awardsAssociate ? 'public-2-year' : null
}

function pricesByState(): Readonly<Record<StateId | 'US', number[]>> {
  return byId(['US', ...STATE_IDS], () => [])
}

function cellOf(prices: readonly number[]): TuitionCell {
  return { colleges: prices.length, median: median(prices) }
}

/** The middle value, rounded to the dollar; null of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2)
}
