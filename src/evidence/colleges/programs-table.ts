import { AWARDS, type Award } from './college.ts'
import { isField, type Field } from './field.ts'
import type { CollegeIndex } from './index-table.ts'
import { openTable, type Decoded, type TableReader } from './table.ts'

/** What a program is: its field and what it ends in. */
export interface ProgramKind {
  readonly field: Field
  readonly award: Award
}

/** One computing program of one college. */
export interface Program extends ProgramKind {
  /** Awards made in 2023-24; 0 is a true zero. Null where the college reported no such program that year. */
  readonly completers: number | null
  /** Median yearly earnings one year after completing, USD to the nearest 100. */
  readonly earningsAfter1: number | null
  /** Median yearly earnings four years after completing, USD to the nearest 100. */
  readonly earningsAfter4: number | null
  /** Median federal debt of completers who borrowed, USD to the nearest 100. */
  readonly debt: number | null
  /** Whether College Scorecard has a line for this program; without one it can publish no outcomes. */
  readonly inScorecard: boolean
}

/** The outcomes of a program that College Scorecard publishes. */
export const OUTCOMES = ['earningsAfter1', 'earningsAfter4', 'debt'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A quarter, half and three quarters of programs lie below these. Each program counts once, large or small. */
export interface NationalOutcome {
  /** How many programs published a figure. */
  readonly programs: number
  readonly low: number
  readonly median: number
  readonly high: number
}

/** The programs of every college, in the rows of the index. */
export interface ProgramsTable {
  readonly byCollege: readonly (readonly Program[])[]
  /** What programs of one kind lead to across the country; see `nationalOutcome`. */
  readonly national: ReadonlyMap<string, NationalOutcome>
}

/** In the packed table a kind of program is one character from this one on, in the order of `kinds`. */
export const FIRST_KIND = 48

/** Bits of the `published` column: one for each of `OUTCOMES`, and one for a line in College Scorecard. */
export const IN_SCORECARD = 8

/** Numbers the packed table holds for each kind and outcome: how many programs, low, median, high. */
export const NATIONAL_NUMBERS = 4

/** The key of a program kind, with an outcome the key of a national figure. */
export const kindKey = ({ field, award }: ProgramKind) => `${field}-${award}`

/** Read the programs that belong to an index. Never throws. */
export function decodePrograms(text: string, index: CollegeIndex): Decoded<ProgramsTable> {
  const opened = openTable(text, 'college-programs', index.checksum)
  if (opened.kind === 'malformed') return opened
  const read = opened.value
  const kinds = readKinds(read)
  const offered = read.words('offered', index.colleges.length)
  const total = offered.reduce((sum, letters) => sum + letters.length, 0)
  if (total !== index.programs)
    read.refuse(`lists ${total} programs, not ${index.programs}`, 'offered')

  const completers = read.numbers('completers', total, 0, 100_000)
  const published = read.whole('published', total, 0, 2 * IN_SCORECARD - 1)
  const outcomes = OUTCOMES.map((name, bit) => spread(read, name, published, 1 << bit))

  let at = 0
  const byCollege = offered.map((letters) =>
    Array.from(letters, (letter): Program => {
      const kind = kinds[letter.charCodeAt(0) - FIRST_KIND]
      if (kind === undefined) read.refuse(`has an unknown program ${letter}`, 'offered')
      const i = at++
      return {
        ...(kind ?? NO_KIND),
        completers: completers[i] ?? null,
        earningsAfter1: outcomes[0]?.[i] ?? null,
        earningsAfter4: outcomes[1]?.[i] ?? null,
        debt: outcomes[2]?.[i] ?? null,
        inScorecard: ((published[i] ?? 0) & IN_SCORECARD) !== 0,
      }
    }),
  )
  return read.finish({ byCollege, national: readNational(read, kinds) })
}

const NO_KIND: ProgramKind = { field: '1199', award: 'certificate' }

function readKinds(read: TableReader): readonly ProgramKind[] {
  const [count = 0] = read.whole('kind-count', 1, 0, 1_000)
  return read.words('kinds', count).map((key) => {
    const [code = '', ending = ''] = key.split('-')
    const award = AWARDS.find((known) => known === ending)
    if (isField(code) && award !== undefined) return { field: code, award }
    read.refuse(`has an unknown kind ${key}`, 'kinds')
    return NO_KIND
  })
}

/** Only the values there are stand in the table; put each where its program is. */
function spread(read: TableReader, name: Outcome, published: readonly number[], bit: number) {
  const count = published.filter((bits) => bits & bit).length
  const values = read.whole(name, count, 0, 1_000_000)
  let next = 0
  return published.map((bits) => (bits & bit ? (values[next++] ?? null) : null))
}

function readNational(read: TableReader, kinds: readonly ProgramKind[]) {
  const count = kinds.length * OUTCOMES.length
  const numbers = read.numbers('national', count * NATIONAL_NUMBERS, 0, 1_000_000)
  const national = new Map<string, NationalOutcome>()
  kinds.forEach((kind, k) => {
    OUTCOMES.forEach((outcome, o) => {
      const from = (k * OUTCOMES.length + o) * NATIONAL_NUMBERS
      const four = numbers.slice(from, from + NATIONAL_NUMBERS)
      const [programs = null, low = null, median = null, high = null] = four
      if (programs === null || low === null || median === null || high === null) return
      national.set(`${kindKey(kind)} ${outcome}`, { programs, low, median, high })
    })
  })
  return national
}

/** Fewer programs than this make no national figure. */
export const FEWEST_PROGRAMS = 10

/** What programs like this one lead to across the country, or null where too few publish it. */
export function nationalOutcome(
  table: ProgramsTable,
  kind: ProgramKind,
  outcome: Outcome,
): NationalOutcome | null {
  const found = table.national.get(`${kindKey(kind)} ${outcome}`)
  return found !== undefined && found.programs >= FEWEST_PROGRAMS ? found : null
}

/** A figure to show for a program: its own, or the national one, which must be labelled as such. */
export type OutcomeShown =
  | { readonly kind: 'own'; readonly value: number }
  | { readonly kind: 'national'; readonly value: number; readonly of: NationalOutcome }
  | { readonly kind: 'none' }

/** The program's own figure where it is published; otherwise the national median of its kind. */
export function outcomeShown(
  table: ProgramsTable,
  program: Program,
  outcome: Outcome,
): OutcomeShown {
  const value = program[outcome]
  if (value !== null) return { kind: 'own', value }
  const of = nationalOutcome(table, program, outcome)
  return of === null ? { kind: 'none' } : { kind: 'national', value: of.median, of }
}
