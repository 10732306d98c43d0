import type { NationalOutcome } from '../../src/evidence/colleges/national-outcome.ts'
import type { Outcome, ProgramKind } from '../../src/evidence/colleges/program.ts'
import type { FieldOfStudy } from './field-of-study.ts'

/**
 * What the programs of one kind lead to across the country: quartiles over the programs that publish,
 * each counted once. A quartile is the value of the data of the nearest rank; of two equally near, that of even rank.
 */
export function nationalOf(
  outcomes: readonly FieldOfStudy[],
  kind: ProgramKind,
  outcome: Outcome,
): NationalOutcome | null {
  const values = outcomes
    .filter(({ field, award }) => field === kind.field && award === kind.award)
    .map((line) => line[outcome])
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b)
  const at = (quarter: number) => values[nearest(((values.length - 1) * quarter) / 4)]
  const [low, median, high] = [at(1), at(2), at(3)]
  if (low === undefined || median === undefined || high === undefined) return null
  return { programs: values.length, low, median, high }
}

/** The nearest whole number, halves to the even one. */
function nearest(value: number): number {
  const down = Math.floor(value)
  const over = value - down
  return over > 0.5 || (over === 0.5 && down % 2 === 1) ? down + 1 : down
}
