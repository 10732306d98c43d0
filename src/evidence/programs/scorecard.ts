import { STATE_IDS, type StateId } from '../states/states.ts'
import { price, program, runs, sourced } from './program-row.ts'
import type { Citation, Delivery, Fact, Outcomes, Program } from './program.ts'

/** One program as the federal list of training providers has it. Null is suppressed or not reported. */
export interface ScorecardRow {
  readonly provider: string
  readonly name: string
  /** `https://…`, or null where the list has no usable address. */
  readonly url: string | null
  readonly tuition: number
  readonly supplies: number | null
  readonly weeks: number
  /** Hours a week. */
  readonly hours: number | null
  readonly format: 'online' | 'in-person' | 'hybrid' | null
  readonly city: string
  readonly state: StateId
  readonly zip3: string | null
  /** The state whose list it is on. */
  readonly listedBy: StateId
  readonly exited: number | null
  readonly completed: number | null
  readonly employed: number | null
  /** Those of whom it is known whether they work. */
  readonly employedOf: number | null
}

/** Where the rows come from, and on which day they were read. */
export interface ScorecardRead {
  readonly asOf: `${number}-${number}-${number}`
  readonly readFrom: string | null
}

/** Hours a week above which a course fills the working day. */
const FULL_TIME = 30

/** A program from its row in the federal list. */
export function scorecardProgram(row: ScorecardRow, { asOf, readFrom }: ScorecardRead): Program {
  const source: Citation = {
    title: 'Training Provider Results',
    publisher: 'US Department of Labor',
    url: 'https://www.trainingproviderresults.gov/',
    ...(readFrom !== null && { readFrom }),
    kind: 'public record',
  }
  const known = <Value>(value: Value): Fact<Value> => sourced(value, asOf, source)
  const isFullTime = row.hours !== null && row.hours >= FULL_TIME
  const delivery: readonly Delivery[] | null = row.format === null ? null : [row.format]
  const outcomes = outcomesOf(row)
  return program('bootcamp', {
    id: idOf(row),
    name: row.name,
    provider: row.provider,
    paths: [isFullTime ? 'bootcamp-full-time' : 'bootcamp-part-time'],
    url: row.url ?? source.url,
    operating: runs('A state lists it for training.', asOf, source),
    price: known(
      row.tuition + (row.supplies ?? 0) === 0
        ? price('free', 0)
        : price('total', row.tuition + (row.supplies ?? 0), {
            note:
              row.supplies === null
                ? 'Tuition; supplies are not reported.'
                : 'Tuition and supplies.',
          }),
    ),
    weeks: known({ low: row.weeks, high: row.weeks }),
    ...(row.hours !== null && {
      hoursPerWeek: known({ low: row.hours, high: row.hours }),
      schedule: known(isFullTime ? ('full-time' as const) : ('part-time' as const)),
    }),
    ...(delivery !== null && { delivery: known(delivery) }),
    ...(row.format !== 'online' &&
      row.zip3 !== null && { place: known({ city: row.city, state: row.state, zip3: row.zip3 }) }),
    ...(outcomes !== null && { outcomes: known(outcomes) }),
    approvals: known(['training-list' as const]),
    note: `On the training list of ${row.listedBy}; ask whether your state has it too.`,
    checkedOn: asOf,
  })
}

function outcomesOf({ exited, completed, employed, employedOf }: ScorecardRow): Outcomes | null {
  const finished =
    completed !== null && exited !== null && exited > 0 ? { count: completed, of: exited } : null
  const working =
    employed !== null && employedOf !== null && employedOf > 0
      ? { count: employed, of: employedOf, what: 'had any work half a year later' }
      : null
  if (finished === null && working === null) return null
  return {
    population: 'Everyone who left it in the years counted',
    completed: finished,
    employed: working,
    auditedBy: 'the state, for the US Department of Labor',
  }
}

/** A plain word from the school's and the program's names, and the state whose list it is on. */
function idOf({ provider, name, listedBy }: ScorecardRow): string {
  const plain = `${provider} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `${plain.slice(0, 60).replaceAll(/^-|-$/g, '')}-${listedBy.toLowerCase()}`
}

/** Whether a text is the postal code of a state we know. */
export const isState = (text: string): text is StateId =>
  (STATE_IDS as readonly string[]).includes(text)
