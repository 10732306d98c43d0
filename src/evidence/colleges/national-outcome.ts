import { kindKey, OUTCOMES, type Outcome, type Program, type ProgramKind } from './program.ts'
import type { TableReader } from './table.ts'

/** A quarter, half and three quarters of programs lie below these. Each program counts once, large or small. */
export interface NationalOutcome {
  /** How many programs published a figure. */
  readonly programs: number
  readonly low: number
  readonly median: number
  readonly high: number
}

/** National figures by kind and outcome. */
export type NationalOutcomes = ReadonlyMap<string, NationalOutcome>

/** Numbers the packed table holds for each kind and outcome: how many programs, low, median, high. */
const NATIONAL_NUMBERS = 4

/** The national figures of a table, by kind and outcome. */
export function readNational(read: TableReader, kinds: readonly ProgramKind[]): NationalOutcomes {
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
const FEWEST_PROGRAMS = 10

/** What programs like this one lead to across the country, or null where too few publish it. */
export function nationalOutcome(
  national: NationalOutcomes,
  kind: ProgramKind,
  outcome: Outcome,
): NationalOutcome | null {
  const found = national.get(`${kindKey(kind)} ${outcome}`)
  return found !== undefined && found.programs >= FEWEST_PROGRAMS ? found : null
}

/** A figure to show for a program: its own, or the national one, which must be labelled as such. */
export type OutcomeShown =
  | { readonly kind: 'own'; readonly value: number }
  | { readonly kind: 'national'; readonly value: number; readonly of: NationalOutcome }
  | { readonly kind: 'none' }

/** The program's own figure where it is published; otherwise the national median of its kind. */
export function outcomeShown(
  national: NationalOutcomes,
  program: Program,
  outcome: Outcome,
): OutcomeShown {
  const value = program[outcome]
  if (value !== null) return { kind: 'own', value }
  const of = nationalOutcome(national, program, outcome)
  return of === null ? { kind: 'none' } : { kind: 'national', value: of.median, of }
}
