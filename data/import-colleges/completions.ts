import type { Award } from '../../src/evidence/colleges/college.ts'
import { isField, type Field } from '../../src/evidence/colleges/field.ts'
import { readRows, UNITIDS, type ColumnMap } from './read-rows.ts'

/** Awards of one kind made by one college in the year. */
export interface Completion {
  readonly unitid: number
  readonly field: Field
  readonly award: Award
  readonly completers: number
}

/** What was read and what of it counts. */
export interface Completions {
  readonly rows: number
  /** First majors in computing that end in one of our awards. */
  readonly computing: readonly Completion[]
}

/**
 * IPEDS award levels: 20 under twelve weeks, 21 under a year, 1 under a year (older files), 2 one to two
 * years, 4 two to four years, 3 an associate, 5 a bachelor's, 7 a master's. All others are doctorates,
 * graduate certificates or totals.
 */
const AWARD_LEVELS: Readonly<Record<number, Award>> = {
  1: 'certificate',
  2: 'certificate',
  3: 'associate',
  4: 'certificate',
  5: 'bachelor',
  7: 'master',
  20: 'certificate',
  21: 'certificate',
}

const COLUMNS = {
  unitid: [['UNITID']],
  cip: [['CIPCODE']],
  major: [['MAJORNUM']],
  level: [['AWLEVEL']],
  completers: [['CTOTALT']],
} as const satisfies ColumnMap<string>

/** The computing awards of the file that the table keeps; a line with no awards still says the program exists. */
export async function readCompletions(path: string): Promise<Completions> {
  const computing: Completion[] = []
  const seen = new Set<string>()
  let rows = 0
  for await (const row of readRows(path, COLUMNS)) {
    rows += 1
    const cip = row.text('cip')
    if (!/^\d{1,2}(\.\d{1,4})?$/.test(cip)) row.refuse('cip', `holds "${cip}", not a CIP code`)
    const field = fieldOf(cip)
    const unitid = row.count('unitid', UNITIDS)
    const level = row.count('level', { low: 1, high: 99 })
    const major = row.count('major', { low: 1, high: 2 })
    const completers = row.count('completers', { low: 0, high: 100_000 })
    const award = AWARD_LEVELS[level]
    if (field === null || award === undefined || major !== 1) continue
    const key = `${unitid} ${cip} ${level}`
    if (seen.has(key)) row.refuse('unitid', `holds ${key} (college, field, level) a second time`)
    seen.add(key)
    computing.push({ unitid, field, award, completers })
  }
  return { rows, computing }
}

/** The computing field of a six-digit code such as 11.0101, or null. */
function fieldOf(cip: string): Field | null {
  const [family = '', rest = ''] = cip.split('.')
  const code = family.padStart(2, '0') + rest.padEnd(4, '0').slice(0, 2)
  return isField(code) ? code : null
}
