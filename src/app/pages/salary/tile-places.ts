import type { StateId } from '../../../evidence/states/states.ts'

/** Where a state's tile lies: row from the north and column from the west, the first being 1. */
export interface TilePlace {
  readonly state: StateId
  readonly row: number
  readonly column: number
}

/** The country with one tile for each state, about where it lies. */
// prettier-ignore
const MAP = [
  'AK .  .  .  .  .  .  .  .  .  ME',
  '.  .  .  .  .  WI .  .  .  VT NH',
  'WA ID MT ND MN IL MI .  NY MA .',
  'OR NV WY SD IA IN OH PA NJ CT RI',
  'CA UT CO NE MO KY WV VA MD DE .',
  '.  AZ NM KS AR TN NC SC DC .  .',
  '.  .  .  OK LA MS AL GA .  .  .',
  'HI .  .  TX .  .  .  .  FL .  .',
] as const

/** Every state once, row by row, which is the order of reading and of the arrow keys. */
export const TILE_PLACES: readonly TilePlace[] = MAP.flatMap((line, row) =>
  line.split(/ +/).flatMap((state, column) =>
    // The map above holds postal codes and dots only; a test checks it against the list of states.
    state === '.' ? [] : [{ state: state as StateId, row: row + 1, column: column + 1 }],
  ),
)

/** The tile above or below another: in the next row that way, the nearest by column. */
export function tileBeyond(state: StateId, way: 'up' | 'down'): StateId {
  const from = TILE_PLACES.find((place) => place.state === state)
  if (from === undefined) return state
  const row = from.row + (way === 'up' ? -1 : 1)
  const away = (place: TilePlace) => Math.abs(place.column - from.column)
  return TILE_PLACES.filter((place) => place.row === row).reduce<TilePlace>(
    (nearest, place) => (nearest === from || away(place) < away(nearest) ? place : nearest),
    from,
  ).state
}
