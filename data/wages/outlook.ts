import {
  COMPUTING_OCCUPATIONS,
  OCCUPATIONS,
  type ComputingOccupation,
} from '../../src/evidence/wages/occupations.ts'
import type { OutlookRow } from '../../src/evidence/wages/outlook.ts'
import { byId } from '../../tools/by-id.ts'
import type { JsonCursor } from '../json-cursor.ts'

export type OutlookTable = Readonly<Record<ComputingOccupation, OutlookRow>>

/** Read the projections: occupation code → jobs in thousands, growth, openings in thousands, schooling. */
export function readOutlook(file: JsonCursor): OutlookTable {
  const projections = file.field('projections_2024_34')
  return byId(COMPUTING_OCCUPATIONS, (id) => readRow(projections.field(OCCUPATIONS[id].soc)))
}

function readRow(row: JsonCursor): OutlookRow {
  return {
    jobs2024: thousands(row.field('emp2024k')),
    jobs2034: thousands(row.field('emp2034k')),
    growth: row.field('pct').numberOrNull(),
    openings: thousands(row.field('openings_k')),
    typicalEducation: row.field('education').text(),
  }
}

function thousands(cell: JsonCursor): number | null {
  const value = cell.numberOrNull()
  if (value !== null && value < 0) return cell.refuse('expected 0 or more, or null')
  return value === null ? null : Math.round(value * 1000)
}
