import { csvParseRows } from 'd3-dsv'

import { casesIn, type Case } from '../../../links/cases.ts'
import { readSavedFile } from '../../../links/saved-file.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { summarize, type Summary } from '../../../model/summary/summary.ts'

/** One line of the list: a person whose result was worked out, or what is the matter with the line. */
export type Person =
  | {
      readonly kind: 'read'
      readonly given: Case
      readonly answers: Answers
      readonly summary: Summary
    }
  | { readonly kind: 'bad'; readonly given: Exclude<Case, { kind: 'read' }> }

/**
 * The people in a text: a file of saved results, or lines of links and names. Never throws, whatever
 * it is.
 */
export function peopleIn(text: string): readonly Person[] {
  return casesIn(rowsIn(text)).map((given): Person =>
    given.kind === 'read'
      ? { kind: 'read', given, answers: given.answers, summary: summarize(given.answers) }
      : { kind: 'bad', given },
  )
}

function rowsIn(text: string): readonly (readonly string[])[] {
  const saved = readSavedFile(text)
  if (saved.kind === 'read') return saved.results.map(({ name, link }) => [name, link])
  return csvParseRows(text.replace(/^\uFEFF/, ''))
}
