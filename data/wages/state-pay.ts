import { STATE_IDS, type StateId } from '../../src/evidence/states/states.ts'
import { COMPUTING_OCCUPATIONS, OCCUPATIONS } from '../../src/evidence/wages/occupations.ts'
import type { StateCell, StateRow } from '../../src/evidence/wages/state-pay.ts'
import { byId } from '../../tools/by-id.ts'
import type { JsonCursor } from '../json-cursor.ts'

export type StatePayTable = Readonly<Record<StateId, StateRow>>

/** Read the state estimates: state → occupation code → median pay and jobs. */
export function readStatePay(file: JsonCursor): StatePayTable {
  const columns = file.field('cols')
  if (columns.item(0).text() !== 'A_MEDIAN' || columns.item(1).text() !== 'TOT_EMP')
    columns.refuse('expected A_MEDIAN, then TOT_EMP')
  return byId(STATE_IDS, (id) => {
    const state = file.field('states').field(id)
    return COMPUTING_OCCUPATIONS.map((o) => readCell(state.optionalField(OCCUPATIONS[o].soc)))
  })
}

function readCell(cell: JsonCursor | null): StateCell {
  return cell === null ? [null, null] : [published(cell.item(0)), published(cell.item(1))]
}

/** Some copies write a suppressed estimate as 0. No occupation is paid nothing: that is a null. */
function published(cell: JsonCursor): number | null {
  const value = cell.numberOrNull()
  if (value !== null && value < 0) return cell.refuse('expected 0 or more, or null')
  return value === 0 ? null : value
}

/** How many of the table's medians and job counts were not published. */
export function countMissing(table: StatePayTable): {
  readonly medians: number
  readonly jobs: number
} {
  const cells = Object.values(table).flat()
  return {
    medians: cells.filter(([median]) => median === null).length,
    jobs: cells.filter(([, jobs]) => jobs === null).length,
  }
}
