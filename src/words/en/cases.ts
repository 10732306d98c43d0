import type { Summary } from '../../model/summary/summary.ts'
import { supposing } from './changes.ts'
import { confidenceLine, NEAREST_LINE } from './confidence.ts'
import { usd, wholeMonths } from './format.ts'
import { limitSentence } from './limits.ts'
import { PATH_WORDS } from './paths.ts'
import { wouldBeFirst } from './verdict.ts'

/** The columns of a table of people, by what stands in them. */
export const CASE_COLUMNS = {
  name: 'Name',
  answer: 'Answer',
  confidence: 'How sure',
  months: 'Months',
  cost: 'Total cost',
  change: 'What would change it',
} as const
export type CaseColumn = keyof typeof CASE_COLUMNS

/** What each column says of one person. */
export const caseWords = (
  name: string,
  summary: Summary,
): Readonly<Record<CaseColumn, string>> => ({
  name,
  answer: PATH_WORDS[summary.path].name,
  confidence: surenessOf(summary),
  months: String(wholeMonths(summary.months)),
  cost: usd(summary.cost),
  change: changeOf(summary),
})

const surenessOf = ({ label }: Summary): string =>
  label === 'nearest' ? NEAREST_LINE[0] : confidenceLine(label, 2)[0]

function changeOf({ change, broken }: Summary): string {
  if (change !== null) return `${supposing([change.change])}, ${wouldBeFirst(change.top)}.`
  const [first] = broken
  return first === undefined ? 'No single answer would.' : limitSentence(first)
}

/** What is the matter with a line that holds no result. */
export const CASE_PROBLEMS = {
  partial: 'Some questions have no answer.',
  newer: 'A later version of Waymark made this link. Load the page again.',
  'not-a-link': 'This is not a link to a result.',
} as const

/** A line that could not be used. */
export const badLine = (line: number, problem: keyof typeof CASE_PROBLEMS): string =>
  `Line ${line}: ${CASE_PROBLEMS[problem]}`

/** Over the cells that come back as they were given. */
export const AS_GIVEN = 'As given'
