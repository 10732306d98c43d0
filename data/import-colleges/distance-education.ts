import { readRows, UNITIDS, type ColumnMap } from './read-rows.ts'

/** Students of a college over twelve months. */
export interface DistanceEducation {
  readonly students: number | null
  readonly onlineStudents: number | null
}

const COLUMNS = {
  unitid: [['UNITID']],
  level: [['EFFYDLEV']],
  students: [['EFYDETOT']],
  onlineStudents: [['EFYDEEXC']],
} as const satisfies ColumnMap<string>

const ALL_STUDENTS = 1
const PEOPLE = { low: 0, high: 1_000_000 }

/** Enrollment of each college, by UNITID, from the lines about all of its students. */
export async function readDistanceEducation(path: string): Promise<Map<number, DistanceEducation>> {
  const found = new Map<number, DistanceEducation>()
  for await (const row of readRows(path, COLUMNS)) {
    if (row.count('level', { low: 0, high: 99 }) !== ALL_STUDENTS) continue
    const unitid = row.count('unitid', UNITIDS)
    if (found.has(unitid)) row.refuse('unitid', `holds ${unitid} a second time`)
    found.set(unitid, {
      students: row.number('students', PEOPLE),
      onlineStudents: row.number('onlineStudents', PEOPLE),
    })
  }
  return found
}
