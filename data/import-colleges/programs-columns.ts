import type { NationalOutcome } from '../../src/evidence/colleges/national-outcome.ts'
import {
  kindKey,
  OUTCOMES,
  type Outcome,
  type Program,
  type ProgramKind,
} from '../../src/evidence/colleges/program.ts'
import {
  BELOW_EARNINGS_LINE,
  FIRST_KIND,
  IN_SCORECARD,
} from '../../src/evidence/colleges/programs-table.ts'
import { DOLLAR_STEP, type Column } from '../../src/evidence/colleges/table.ts'
import { byKind } from './programs.ts'

/** The columns of the programs. */
export function programsColumns(
  programs: readonly (readonly Program[])[],
  nationalOf: (kind: ProgramKind, outcome: Outcome) => NationalOutcome | null,
): readonly Column[] {
  const all = programs.flat()
  const kinds = [...new Map(all.map((program) => [kindKey(program), program])).values()].toSorted(
    byKind,
  )
  const letters = new Map(
    kinds.map((kind, i) => [kindKey(kind), String.fromCharCode(FIRST_KIND + i)]),
  )
  return [
    { name: 'kind-count', values: [kinds.length] },
    { name: 'kinds', words: kinds.map(kindKey) },
    {
      name: 'offered',
      words: programs.map((of) => of.map((program) => letters.get(kindKey(program))).join('')),
    },
    { name: 'completers', values: all.map(({ completers }) => completers) },
    { name: 'published', values: all.map(publishedBits) },
    ...OUTCOMES.map((outcome) => ({
      name: outcome,
      values: all.map((program) => program[outcome]).filter((value) => value !== null),
      step: DOLLAR_STEP,
    })),
    {
      name: 'national',
      values: kinds.flatMap((kind) =>
        OUTCOMES.flatMap((outcome) => {
          const found = nationalOf(kind, outcome)
          if (found === null) return [null, null, null, null]
          return [found.programs, found.low, found.median, found.high]
        }),
      ),
    },
  ]
}

function publishedBits(program: Program): number {
  return OUTCOMES.reduce(
    (bits, outcome, i) => bits + (program[outcome] === null ? 0 : 1 << i),
    (program.inScorecard ? IN_SCORECARD : 0) +
      (program.belowEarningsLine ? BELOW_EARNINGS_LINE : 0),
  )
}
