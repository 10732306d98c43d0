import type { CollegeEntry, CollegeFacts, CollegeLinks } from './college.ts'
import { decodeFacts, type FactsTable } from './facts-table.ts'
import type { CollegeIndex } from './index-table.ts'
import { decodeLinks, linksOf, type LinksTable } from './links-table.ts'
import type { Program } from './program.ts'
import { decodePrograms, type ProgramsTable } from './programs-table.ts'
import type { Decoded } from './table.ts'

/** Everything the table holds beyond the index. */
export interface CollegeDetails {
  readonly facts: FactsTable
  readonly programs: ProgramsTable
  readonly links: LinksTable
}

/** Read the three tables that belong to an index. Never throws; the first that is unsound is reported. */
export function decodeDetails(
  texts: Readonly<Record<keyof CollegeDetails, string>>,
  index: CollegeIndex,
): Decoded<CollegeDetails> {
  const facts = decodeFacts(texts.facts, index)
  if (facts.kind === 'malformed') return facts
  const programs = decodePrograms(texts.programs, index)
  if (programs.kind === 'malformed') return programs
  const links = decodeLinks(texts.links, index)
  if (links.kind === 'malformed') return links
  return {
    kind: 'ok',
    value: { facts: facts.value, programs: programs.value, links: links.value },
  }
}

/** All that is known of one college. */
export interface College {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
  readonly programs: readonly Program[]
  readonly links: CollegeLinks
}

/** The college with this UNITID, or null if the table has none. */
export function collegeOf(
  index: CollegeIndex,
  details: CollegeDetails,
  unitid: number,
): College | null {
  const row = index.rows.get(unitid)
  const entry = row === undefined ? undefined : index.colleges[row]
  const facts = row === undefined ? undefined : details.facts[row]
  if (row === undefined || entry === undefined || facts === undefined) return null
  return {
    entry,
    facts,
    programs: details.programs.byCollege[row] ?? [],
    links: linksOf(details.links, row),
  }
}
