import type { Award } from '../../src/evidence/colleges/college.ts'
import { isField, type Field } from '../../src/evidence/colleges/field.ts'
import { readRows, UNITIDS, type ColumnMap, type Range } from './read-rows.ts'

/** What College Scorecard publishes about one program. */
export interface FieldOfStudy {
  /** Null for a college without a UNITID, such as one abroad. */
  readonly unitid: number | null
  readonly field: Field
  readonly award: Award
  readonly earningsAfter1: number | null
  readonly earningsAfter4: number | null
  readonly debt: number | null
  /** What people with no more than high school earn in the college's state, USD a year. */
  readonly earningsLine: number | null
}

export interface FieldsOfStudy {
  readonly rows: number
  /** Programs in computing that end in one of our awards. */
  readonly computing: readonly FieldOfStudy[]
}

const COLUMNS = {
  unitid: [['UNITID']],
  cip: [['cip_code'], ['CIPCODE']],
  level: [['credential_level'], ['CREDLEV']],
  earningsAfter1: [['earnings_median_1yr'], ['EARN_MDN_1YR']],
  earningsAfter4: [['earnings_median_4yr'], ['EARN_MDN_4YR']],
  debt: [['debt_median'], ['DEBT_ALL_STGP_EVAL_MDN']],
  earningsLine: [['earnings_threshold_state']],
} as const satisfies ColumnMap<string>

const DOLLARS: Range = { low: 0, high: 500_000 }

/** The awards of the credential levels that the table keeps. */
const AWARD_LEVELS: Readonly<Record<number, Award>> = {
  1: 'certificate',
  2: 'associate',
  3: 'bachelor',
  5: 'master',
}

/** The computing programs of the file that end in one of our awards. */
export async function readFieldsOfStudy(path: string): Promise<FieldsOfStudy> {
  const computing: FieldOfStudy[] = []
  const seen = new Set<string>()
  let rows = 0
  for await (const row of readRows(path, COLUMNS, ['earningsLine'])) {
    rows += 1
    const cip = row.text('cip')
    if (!/^\d{1,4}$/.test(cip)) row.refuse('cip', `holds "${cip}", not four digits`)
    const field = cip.padStart(4, '0')
    const award = AWARD_LEVELS[row.count('level', { low: 1, high: 99 })]
    const unitid = row.number('unitid', UNITIDS)
    if (!isField(field) || award === undefined) continue
    const key = `${unitid} ${field} ${award}`
    if (unitid !== null && seen.has(key)) row.refuse('unitid', `holds ${key} a second time`)
    seen.add(key)
    computing.push({
      unitid,
      field,
      award,
      earningsAfter1: row.number('earningsAfter1', DOLLARS),
      earningsAfter4: row.number('earningsAfter4', DOLLARS),
      debt: row.number('debt', DOLLARS),
      earningsLine: row.has('earningsLine') ? row.number('earningsLine', DOLLARS) : null,
    })
  }
  return { rows, computing }
}
