import { readRows, UNITIDS, type ColumnMap } from './read-rows.ts'

/** One line of the IPEDS directory. Addresses as they stand there, or empty. */
export interface DirectoryEntry {
  readonly unitid: number
  readonly city: string
  readonly state: string
  readonly aliases: string
  readonly latitude: number | null
  readonly longitude: number | null
  /** Active in the year of the directory. */
  readonly active: boolean
  /** A postsecondary institution that takes part in federal student aid (Title IV). */
  readonly titleIV: boolean
  readonly site: string
  readonly application: string
  readonly aid: string
  readonly netPriceCalculator: string
  readonly veterans: string
}

const COLUMNS = {
  unitid: [['UNITID']],
  city: [['CITY']],
  state: [['STABBR']],
  aliases: [['IALIAS']],
  latitude: [['LATITUDE']],
  longitude: [['LONGITUD']],
  active: [['CYACTIVE']],
  titleIV: [['PSET4FLG']],
  site: [['WEBADDR']],
  application: [['APPLURL']],
  aid: [['FAIDURL']],
  netPriceCalculator: [['NPRICURL']],
  veterans: [['VETURL']],
} as const satisfies ColumnMap<string>

/** Every institution of the directory, by UNITID. */
export async function readDirectory(path: string): Promise<Map<number, DirectoryEntry>> {
  const found = new Map<number, DirectoryEntry>()
  for await (const row of readRows(path, COLUMNS)) {
    const unitid = row.count('unitid', UNITIDS)
    if (found.has(unitid)) row.refuse('unitid', `holds ${unitid} a second time`)
    const state = row.text('state')
    if (!/^[A-Z]{2}$/.test(state)) row.refuse('state', `holds "${state}", not a postal code`)
    found.set(unitid, {
      unitid,
      city: row.text('city') || row.refuse('city', 'is empty'),
      state,
      aliases: row.text('aliases'),
      latitude: row.number('latitude', { low: -90, high: 90 }),
      longitude: row.number('longitude', { low: -180, high: 180 }),
      active: row.count('active', { low: -3, high: 9 }) === 1,
      titleIV: row.count('titleIV', { low: -3, high: 9 }) === 1,
      site: row.text('site'),
      application: row.text('application'),
      aid: row.text('aid'),
      netPriceCalculator: row.text('netPriceCalculator'),
      veterans: row.text('veterans'),
    })
  }
  return found
}
