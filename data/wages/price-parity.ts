import { STATE_IDS, type StateId } from '../../src/evidence/states/states.ts'
import { byId } from '../../tools/by-id.ts'
import type { JsonCursor } from '../json-cursor.ts'

export type PriceParityTable = Readonly<Record<StateId, number>>

/** Read the price parities: state number → postal code and price level. */
export function readPriceParity(file: JsonCursor): PriceParityTable {
  const year = file.field('meta').field('rpp_year')
  if (year.number() !== 2024) year.refuse('expected 2024: the passport says so')
  const states = file.field('states')
  const levels = new Map(
    states.keys().map((key) => {
      const state = states.field(key)
      return [state.field('usps').text(), level(state.field('rpp').field('all'))]
    }),
  )
  return byId(STATE_IDS, (id) => levels.get(id) ?? states.refuse(`expected a row for ${id}`))
}

function level(cell: JsonCursor): number {
  const value = cell.number()
  return value > 50 && value < 200 ? value : cell.refuse('expected a price level near 100')
}
