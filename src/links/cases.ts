import type { Answers } from '../model/person/answers.ts'
import { readLink } from './link.ts'

/** One line of a list of people: a result that can be worked out, or what is the matter with it. */
export type Case = {
  /** Where it stands in what was given, from 1. */
  readonly line: number
  /** What the list calls the person; empty where it does not. */
  readonly name: string
  /** The line as it was given, cell by cell. */
  readonly cells: readonly string[]
} & (
  | { readonly kind: 'read'; readonly answers: Answers }
  /** Questions are unanswered, a newer release made it, or no cell of the line is a link. */
  | { readonly kind: 'partial' | 'newer' | 'not-a-link' }
)

/**
 * The people in a table. A line may be a link alone, or have a name and other cells beside it, in any
 * order; a first line of headings is left out, and so are empty ones. Nothing else is.
 *
 * @param rows the cells of each line, as a reader of CSV returns them
 */
export function casesIn(rows: readonly (readonly string[])[]): readonly Case[] {
  const named = rows[0]?.findIndex((cell) => /^name$/i.test(cell.trim())) ?? -1
  return rows.flatMap((cells, index): readonly Case[] => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const place = cells.findIndex((cell) => readLink(cell).kind !== 'not-a-link')
    if (place === -1 && index === 0 && isHeading(cells)) return []
    const read = readLink(cells[place] ?? '')
    const given = { line: index + 1, name: nameIn(cells, named, place), cells }
    return [
      read.kind === 'complete'
        ? { ...given, kind: 'read', answers: read.answers }
        : { ...given, kind: read.kind },
    ]
  })
}

/** The cell under the heading of names, or else the first that stands beside the link or where one is missing. */
function nameIn(cells: readonly string[], named: number, place: number): string {
  const beside = cells.length > 1 ? cells.find((_cell, at) => at !== place) : undefined
  return ((named >= 0 && named !== place ? cells[named] : beside) ?? '').trim()
}

const isHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^(name|link|address|url|result)$/i.test(cell.trim()))
