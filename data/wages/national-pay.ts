import {
  WAGE_YEARS,
  type NationalRow,
  type WageYear,
} from '../../src/evidence/wages/national-rows.ts'
import {
  ALL_OCCUPATIONS,
  OCCUPATIONS,
  type Occupation,
} from '../../src/evidence/wages/occupations.ts'
import { byId } from '../../tools/by-id.ts'
import type { JsonCursor } from '../json-cursor.ts'

// The official column names, in the order of NATIONAL_COLUMNS.
const OFFICIAL_COLUMNS = [
  'TOT_EMP',
  'A_MEAN',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
] as const

export type NationalPayTable = Readonly<Record<WageYear, Readonly<Record<Occupation, NationalRow>>>>

/** Read the national estimates: year → occupation code → official columns. */
export function readNationalPay(file: JsonCursor): NationalPayTable {
  return byId(WAGE_YEARS, (year) => {
    const rows = file.field(String(year))
    return byId(ALL_OCCUPATIONS, (id) => readRow(rows.field(OCCUPATIONS[id].soc)))
  })
}

function readRow(row: JsonCursor): NationalRow {
  const values = OFFICIAL_COLUMNS.map((column) => {
    const cell = row.field(column)
    const value = cell.numberOrNull()
    return value !== null && value <= 0 ? cell.refuse('expected more than 0, or null') : value
  })
  const percentiles = values.slice(2).filter((value) => value !== null)
  const falls = percentiles.some((value, i) => i > 0 && value < (percentiles[i - 1] ?? value))
  return falls ? row.refuse('expected percentiles that rise') : values
}
