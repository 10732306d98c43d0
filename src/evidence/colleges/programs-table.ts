import { AWARDS } from './college.ts'
import { isField } from './field.ts'
import type { CollegeIndex } from './index-table.ts'
import { readNational, type NationalOutcomes } from './national-outcome.ts'
import { OUTCOMES, type Outcome, type Program, type ProgramKind } from './program.ts'
import { openTable, type Decoded, type TableReader } from './table.ts'

/** The programs of every college, in the rows of the index. */
export interface ProgramsTable {
  readonly byCollege: readonly (readonly Program[])[]
  /** What programs of one kind lead to across the country; see `nationalOutcome`. */
  readonly national: NationalOutcomes
}

/** In the packed table a kind of program is one character from this one on, in the order of `kinds`. */
export const FIRST_KIND = 48

/** Bits of the `published` column: one for each of `OUTCOMES`, one for a line in College Scorecard … */
export const IN_SCORECARD = 8
/** … and one for earnings below the line of the state. */
export const BELOW_EARNINGS_LINE = 16

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
  const published = read.whole('published', total, 0, 2 * BELOW_EARNINGS_LINE - 1)
  const outcome = (name: Outcome) => spread(read, name, published, 1 << OUTCOMES.indexOf(name))
  const after1 = outcome('earningsAfter1')
  const after4 = outcome('earningsAfter4')
  const debt = outcome('debt')

  let at = 0
  const byCollege = offered.map((letters) => {
    const programs: Program[] = []
    for (let i = 0; i < letters.length; i++, at++) {
      const kind = kinds[letters.charCodeAt(i) - FIRST_KIND]
      if (kind === undefined) read.refuse(`has an unknown program ${letters[i]}`, 'offered')
      programs.push({
        field: (kind ?? NO_KIND).field,
        award: (kind ?? NO_KIND).award,
        completers: completers[at] ?? null,
        earningsAfter1: after1[at] ?? null,
        earningsAfter4: after4[at] ?? null,
        debt: debt[at] ?? null,
        belowEarningsLine: ((published[at] ?? 0) & BELOW_EARNINGS_LINE) !== 0,
        inScorecard: ((published[at] ?? 0) & IN_SCORECARD) !== 0,
      })
    }
    return programs
  })
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
