import type { Program } from './program.ts'
import { BOOTCAMPS } from './bootcamps.ts'
import { DEGREES } from './degrees.ts'
import { ONLINE } from './online.ts'
import { SCORECARD } from './scorecard-table.ts'
import { scorecardProgram } from './scorecard.ts'

/** Every program we read about, those we could not confirm included. The order means nothing. */
export const PROGRAMS: readonly Program[] = [
  ...BOOTCAMPS,
  ...SCORECARD.rows.map((row) => scorecardProgram(row, SCORECARD)),
  ...ONLINE,
  ...DEGREES,
]

/** The program of this id, or null. */
export function findProgram(id: string): Program | null {
  return PROGRAMS.find((program) => program.id === id) ?? null
}
