import type { Outcome, ProgramKind } from '../../src/evidence/colleges/program.ts'
import { writeTable, type Column, type TableName } from '../../src/evidence/colleges/table.ts'
import { readCompletions } from './completions.ts'
import { readDirectory } from './directory.ts'
import { readDistanceEducation } from './distance-education.ts'
import { factsColumns } from './facts-columns.ts'
import { readFieldsOfStudy } from './field-of-study.ts'
import { indexColumns } from './index-columns.ts'
import { readInstitutions, type Institution } from './institutions.ts'
import { linksColumns } from './links-columns.ts'
import { nationalOf } from './national-outcome.ts'
import { programsColumns } from './programs-columns.ts'
import { programsOf } from './programs.ts'
import { rawFile } from './raw-files.ts'
import { Refusal } from '../refusal.ts'
import { universeOf } from './universe.ts'

/** What came of an import: the tables and a report, or the reason why there are none. */
export type Imported =
  | {
      readonly kind: 'done'
      readonly tables: Readonly<Record<TableName, string>>
      readonly colleges: number
      readonly programs: number
      readonly report: readonly string[]
    }
  | { readonly kind: 'refused'; readonly why: string }

/** Read the raw files of a folder and make the tables. Writes nothing. */
export async function importColleges(folder: string, release: string): Promise<Imported> {
  try {
    return await make(folder, release)
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', why: error.message }
    throw error
  }
}

async function make(folder: string, release: string): Promise<Imported> {
  const paths = {
    institutions: rawFile(folder, 'institutions'),
    directory: rawFile(folder, 'directory'),
    completions: rawFile(folder, 'completions'),
    fieldOfStudy: rawFile(folder, 'fieldOfStudy'),
  }
  const institutions = await withOnlineStudents(await readInstitutions(paths.institutions), folder)
  const directory = await readDirectory(paths.directory)
  const completions = await readCompletions(paths.completions)
  const fields = await readFieldsOfStudy(paths.fieldOfStudy)

  const { colleges, dropped } = universeOf(institutions, directory, completions.computing)
  for (const { entry } of colleges) {
    if (entry.latitude !== null && entry.longitude !== null) continue
    const what = `gives no position for ${entry.unitid}`
    throw new Refusal(paths.directory, 'columns LATITUDE and LONGITUD', what)
  }
  const unitids = new Set(colleges.map(({ entry }) => entry.unitid))
  const programs = programsOf(unitids, completions.computing, fields.computing)
  const rows = colleges.map(({ entry }) => programs.byCollege.get(entry.unitid) ?? [])
  const links = linksColumns(colleges)

  const about = { release, colleges: colleges.length, programs: rows.flat().length }
  const index = writeTable({ table: 'college-index', ...about }, indexColumns(colleges, rows))
  const follow = (table: TableName, columns: readonly Column[]) =>
    writeTable({ table, ...about }, columns, index.checksum).text
  const national = (kind: ProgramKind, outcome: Outcome) =>
    nationalOf(fields.computing, kind, outcome)
  const tables = {
    'college-index': index.text,
    'college-facts': follow('college-facts', factsColumns(colleges)),
    'college-programs': follow('college-programs', programsColumns(rows, national)),
    'college-links': follow('college-links', links.columns),
  }
  const controls = [1, 2, 3].map(
    (control) => colleges.filter(({ institution }) => institution.control === control).length,
  )
  const report = [
    `read     ${institutions.size} institutions, ${directory.size} directory entries,`,
    `         ${completions.rows} lines of completions (${completions.computing.length} in computing),`,
    `         ${fields.rows} programs with outcomes (${fields.computing.length} in computing)`,
    ...dropped.map(({ rule, count }) => `dropped  ${count} institutions: ${rule}`),
    `dropped  ${links.unusable} addresses that are not addresses`,
    `kept     ${colleges.length} colleges: ${controls[0]} public, ${controls[1]} nonprofit, ${controls[2]} for-profit`,
    `kept     ${about.programs} programs: ${programs.fromCompletions} from the completions, ${programs.fromEarnings} more with earnings after four years`,
  ]
  return { kind: 'done', tables, colleges: about.colleges, programs: about.programs, report }
}

/** The institutions with their online students: from their own file, or else from the distance file. */
async function withOnlineStudents(
  institutions: ReadonlyMap<number, Institution>,
  folder: string,
): Promise<ReadonlyMap<number, Institution>> {
  if ([...institutions.values()].some(({ students }) => students !== null)) return institutions
  const distance = await readDistanceEducation(rawFile(folder, 'distance'))
  return new Map(
    [...institutions].map(([unitid, institution]) => [
      unitid,
      Object.assign({}, institution, distance.get(unitid)),
    ]),
  )
}
