import { csvFormatRows } from 'd3-dsv'

import { ADVISER } from '../../../words/en/adviser.ts'
import { AS_GIVEN, CASE_COLUMNS, CASE_PROBLEMS, caseWords } from '../../../words/en/cases.ts'
import type { Person } from './people.ts'

/** Every line again, in its place, with its result or what is the matter, and its cells as they were given. */
export function peopleAsCsv(people: readonly Person[]): string {
  const rows = people.map((person) => [
    String(person.given.line),
    ...resultOf(person),
    ...person.given.cells.map(harmless),
  ])
  return csvFormatRows([[ADVISER.lineNumber, ...Object.values(CASE_COLUMNS), AS_GIVEN], ...rows])
}

function resultOf(person: Person): readonly string[] {
  const { name } = person.given
  if (person.kind === 'read') return Object.values(caseWords(harmless(name), person.summary))
  const [, , ...others] = Object.keys(CASE_COLUMNS)
  return [harmless(name), CASE_PROBLEMS[person.given.kind], ...others.map(() => '')]
}

/** A cell that a spreadsheet would run as a formula is told apart by an apostrophe. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
