import { isState, type ScorecardRow } from '../../src/evidence/programs/scorecard.ts'
import { readCsv, type CsvRow } from '../csv-rows.ts'
import { Refusal } from '../refusal.ts'

/** The file that `import:programs` reads: the sheet of DownloadPrograms.xlsx, saved as CSV. */
export const SCORECARD_FILE = 'DownloadPrograms.csv'

/** The columns that are read, by their names in the file. */
const COLUMNS = {
  provider: 'd101_eligible_training_provider',
  name: 'd105_program_name',
  url: 'd107_program_url',
  credential: 'd109_associated_credential',
  cip: 'd110_cip_code',
  tuition: 'd111_non_wioa_tuition_cost',
  supplies: 'd112_non_wioa_supplies_cost',
  hours: 'd113_program_length_hours',
  weeks: 'd114_program_length_weeks',
  format: 'd116_program_format',
  exited: 'd121_total_exited',
  completed: 'd122_total_completed',
  employed: 'd123_total_employed_q2',
  employedOf: 'de129',
  city: 'city',
  state: 'state',
  zip: 'zip',
  listedBy: 'reportingstate',
} as const

/** Programming, software, computer science and web pages, by the codes of instructional programs. */
const CODES = ['11.02', '11.07', '11.08', '14.09']
/** What their names say: the codes hold spreadsheets and drawing, too. */
const NAMES =
  /full.?stack|software (engineer|develop)|web develop|back.?end|front.?end|coding|java\b|javascript|python|programm(er|ing)/i
/** Degrees stand in the tables of colleges. */
const DEGREES = /associate|bachelor|master|doctor/i

/** The most hours that are a week's; a larger number is the whole course's. */
const MOST_HOURS_A_WEEK = 60

export interface Scorecard {
  readonly rows: readonly ScorecardRow[]
  /** How many computing programs were left out, by why. */
  readonly dropped: Readonly<Record<string, number>>
}

/**
 * The courses for developers in the federal list of training providers, by school and name.
 *
 * @param text the CSV; -1 and an empty cell are "suppressed or not reported", except that -1 weeks
 *   or hours mean a course without a fixed length
 * @throws Refusal where a column is missing or a number is none
 */
export function readScorecard(text: string): Scorecard {
  const rows = new Map<string, ScorecardRow>()
  const dropped: Record<string, number> = {}
  const drop = (why: string) => {
    dropped[why] = (dropped[why] ?? 0) + 1
  }
  for (const row of readCsv(SCORECARD_FILE, text, Object.values(COLUMNS))) {
    if (!isForDevelopers(row)) continue
    const [state, listedBy] = [row.text(COLUMNS.state), row.text(COLUMNS.listedBy)]
    const [tuition, weeks] = [measure(row, 'tuition'), measure(row, 'weeks')]
    if (DEGREES.test(row.text(COLUMNS.credential))) drop('a degree')
    else if (!isState(state) || !isState(listedBy)) drop('outside the states')
    else if (tuition === null) drop('no price')
    else if (weeks === null || weeks === 0) drop('no length')
    else {
      const zip = row.text(COLUMNS.zip).padStart(5, '0')
      const [provider, name] = [named(row, 'provider'), named(row, 'name')]
      const key = `${provider} | ${name} | ${listedBy}`
      // The same course at several addresses is one course here: the first stands for all.
      if (rows.has(key)) {
        drop('listed twice')
        continue
      }
      rows.set(key, {
        provider,
        name,
        url: addressOf(row.text(COLUMNS.url)),
        tuition,
        supplies: measure(row, 'supplies'),
        weeks,
        hours: weekly(measure(row, 'hours'), weeks),
        format: formatOf(row.text(COLUMNS.format)),
        city: row.text(COLUMNS.city).trim(),
        state,
        zip3: /^\d{5}/.test(zip) ? zip.slice(0, 3) : null,
        listedBy,
        exited: measure(row, 'exited'),
        completed: measure(row, 'completed'),
        employed: measure(row, 'employed'),
        employedOf: measure(row, 'employedOf'),
      })
    }
  }
  return { rows: [...rows.values()].toSorted(byName), dropped }
}

function isForDevelopers(row: CsvRow): boolean {
  const code = row.text(COLUMNS.cip).trim()
  return CODES.some((known) => code.startsWith(known)) && NAMES.test(row.text(COLUMNS.name))
}

/** A number; null where it is suppressed, not reported, or not a fixed one. */
function measure(row: CsvRow, column: keyof typeof COLUMNS): number | null {
  const number = row.number(COLUMNS[column])
  if (number === null || number === -1) return null
  if (number < 0) {
    throw new Refusal(
      SCORECARD_FILE,
      `line ${row.line}, column ${COLUMNS[column]}`,
      'below nothing',
    )
  }
  return number
}

function named(row: CsvRow, column: 'provider' | 'name'): string {
  const text = row.text(COLUMNS[column]).trim()
  if (text === '') {
    throw new Refusal(SCORECARD_FILE, `line ${row.line}`, `expected a ${column}`)
  }
  return text
}

/** Hours a week: as reported, or the whole course's spread over its weeks. Null where neither can be. */
function weekly(hours: number | null, weeks: number): number | null {
  if (hours === null || hours === 0) return null
  const aWeek = hours <= MOST_HOURS_A_WEEK ? hours : Math.round(hours / weeks)
  return aWeek >= 1 && aWeek <= MOST_HOURS_A_WEEK ? aWeek : null
}

function formatOf(words: string): ScorecardRow['format'] {
  if (/hybrid|blended/i.test(words)) return 'hybrid'
  if (/online|e-learning|distance/i.test(words)) return 'online'
  return /in-person|in person/i.test(words) ? 'in-person' : null
}

/** An address over https; the list holds bare names and course titles, too. */
function addressOf(text: string): string | null {
  const typed = text.trim().replace(/^http:/i, 'https:')
  const address = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(typed) ? `https://${typed}` : typed
  if (!URL.canParse(address)) return null
  const { protocol, origin, pathname } = new URL(address)
  // What follows a question mark may name who sent people.
  return protocol === 'https:' ? `${origin}${pathname === '/' ? '' : pathname}` : null
}

const byName = (a: ScorecardRow, b: ScorecardRow): number =>
  compare(a.provider, b.provider) || compare(a.name, b.name) || compare(a.listedBy, b.listedBy)
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)
