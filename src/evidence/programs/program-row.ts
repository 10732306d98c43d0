import type { Family } from '../paths/path.ts'
import type { Citation, Fact, Operating, Program, ProgramPrice, When } from './program.ts'

const ASK = { status: 'ask' } as const

const UNKNOWN = {
  covers: 'the way',
  reservedFor: null,
  unitid: null,
  price: ASK,
  financing: ASK,
  weeks: ASK,
  hoursPerWeek: ASK,
  studyHours: ASK,
  lessonHours: ASK,
  credits: ASK,
  delivery: ASK,
  place: ASK,
  start: ASK,
  schedule: ASK,
  admission: ASK,
  stack: ASK,
  credential: ASK,
  outcomes: ASK,
  approvals: ASK,
  contract: ASK,
  note: null,
  checkedOn: '2026-11-22',
} as const satisfies Partial<Program>

/** What a row of the list says: who and where, and only the facts that have a source. */
export type ProgramRow = Omit<Program, keyof typeof UNKNOWN | 'family'> &
  Partial<Pick<Program, keyof typeof UNKNOWN>>

/** A program from its row; every fact the row leaves out is "ask the provider". */
export function program(family: Family, row: ProgramRow): Program {
  return { ...UNKNOWN, ...row, family }
}

/** A fact that a source supports. `asOf` is null where the page carries no date. */
export function sourced<Value>(value: Value, asOf: When | null, source: Citation): Fact<Value> {
  return { status: 'sourced', value, asOf, source }
}

/** A price of one amount unless the rest says otherwise. */
export function price(
  model: ProgramPrice['model'],
  amount: number | null,
  rest: Partial<Pick<ProgramPrice, 'low' | 'high' | 'note'>> = {},
): ProgramPrice {
  return { model, amount, low: null, high: null, note: null, ...rest }
}

/** A dated source shows it teaching. */
export function runs(evidence: string, asOf: When, source: Citation): Operating {
  return { status: 'yes', evidence, asOf, source }
}

/** There are signs that it runs, but no dated source for this very program. */
export function likelyRuns(
  evidence: string,
  asOf: When | null = null,
  source: Citation | null = null,
): Operating {
  return { status: 'likely', evidence, asOf, source }
}

/** Nothing recent was found. */
export function unconfirmed(
  evidence: string,
  asOf: When | null = null,
  source: Citation | null = null,
): Operating {
  return { status: 'unconfirmed', evidence, asOf, source }
}
