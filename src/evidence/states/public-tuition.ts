import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure } from '../passport/figure.ts'
import type { PathFacts } from '../paths/path.ts'
import { STATE_NAMES, type StateId } from './states.ts'
import { PUBLIC_TUITION_TABLE } from './public-tuition-table.ts'

/** The two kinds of public college whose tuition a state sets apart. */
export type TuitionSeries = NonNullable<PathFacts['tuition']>

/** How many colleges published a price, and their median, USD a year; null where there are none. */
export interface TuitionCell {
  readonly colleges: number
  readonly median: number | null
}
export type TuitionRow = Readonly<Record<TuitionSeries, TuitionCell>>

const KIND: Readonly<Record<TuitionSeries, string>> = {
  'public-2-year': 'Public colleges that award mostly associate degrees and certificates',
  'public-4-year': 'Public colleges that award mostly bachelor’s degrees',
}

/**
 * The median published in-state tuition and fees of a state's public colleges that teach computing,
 * USD for one academic year, before any aid.
 *
 * @returns null where the state has no such college.
 */
export function stateTuition(series: TuitionSeries, state: StateId): Figure | null {
  return tuitionFigure(
    PUBLIC_TUITION_TABLE[state][series],
    `${KIND[series]} in ${STATE_NAMES[state]}`,
  )
}

/** The same median over all public colleges of the fifty states and DC. */
export function nationalTuition(series: TuitionSeries): Figure {
  const figure = tuitionFigure(PUBLIC_TUITION_TABLE.US[series], `${KIND[series]}, United States`)
  if (figure === null) throw new Error(`expected a national median for ${series}`)
  return figure
}

function tuitionFigure({ colleges, median }: TuitionCell, population: string): Figure | null {
  if (median === null) return null
  return {
    value: median,
    unit: 'usd/year',
    describes: 'Median published in-state tuition and required fees for one academic year',
    population: `${population}, that taught computing (${colleges} ${colleges === 1 ? 'college' : 'colleges'})`,
    year: '2023-24',
    sources: ['scorecard-tuition-2023-24', 'ipeds-completions-2023-24'],
    grade: 'B',
    because:
      'Every college that takes federal aid must report its price. Some community colleges report the rate for their own district, which is lower than the one for the rest of the state. Each college counts once, whatever its size.',
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY.colleges,
  }
}
