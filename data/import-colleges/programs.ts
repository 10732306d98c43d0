import { AWARDS } from '../../src/evidence/colleges/college.ts'
import { kindKey, type Program } from '../../src/evidence/colleges/program.ts'
import type { Completion } from './completions.ts'
import type { FieldOfStudy } from './field-of-study.ts'

/** The programs of the table and how they came in. */
export interface Programs {
  /** By UNITID; within a college by field, then award. Dollars exact. */
  readonly byCollege: ReadonlyMap<number, readonly Program[]>
  /** How many the completions list. */
  readonly fromCompletions: number
  /** How many only College Scorecard lists, with earnings after four years. */
  readonly fromEarnings: number
}

/**
 * One program is one field (four digits) and one award at one college. It counts if the completions of the
 * year list it, or if College Scorecard publishes its earnings four years after: then it has graduates to
 * learn from, though the college may no longer offer it.
 */
export function programsOf(
  unitids: ReadonlySet<number>,
  completions: readonly Completion[],
  outcomes: readonly FieldOfStudy[],
): Programs {
  const found = new Map<string, { unitid: number; program: Program }>()
  for (const { unitid, field, award, completers } of completions) {
    if (!unitids.has(unitid)) continue
    const key = `${unitid} ${kindKey({ field, award })}`
    const sum = completers + (found.get(key)?.program.completers ?? 0)
    found.set(key, { unitid, program: { field, award, completers: sum, ...NO_OUTCOMES } })
  }
  const fromCompletions = found.size
  for (const line of outcomes) {
    const { unitid, field, award, earningsAfter1, earningsAfter4, debt, earningsLine } = line
    if (unitid === null || !unitids.has(unitid)) continue
    const key = `${unitid} ${kindKey(line)}`
    const listed = found.get(key)
    if (listed === undefined && earningsAfter4 === null) continue
    const completers = listed?.program.completers ?? null
    found.set(key, {
      unitid,
      program: {
        field,
        award,
        completers,
        earningsAfter1,
        earningsAfter4,
        debt,
        // The line is drawn at what people earn who went no further than high school.
        belowEarningsLine:
          award !== 'master' &&
          earningsAfter4 !== null &&
          earningsLine !== null &&
          earningsAfter4 < earningsLine,
        inScorecard: true,
      },
    })
  }
  const byCollege = new Map<number, Program[]>()
  for (const { unitid, program } of found.values()) {
    const programs = byCollege.get(unitid)
    if (programs === undefined) byCollege.set(unitid, [program])
    else programs.push(program)
  }
  for (const programs of byCollege.values()) programs.sort(byKind)
  return { byCollege, fromCompletions, fromEarnings: found.size - fromCompletions }
}

const NO_OUTCOMES = {
  earningsAfter1: null,
  earningsAfter4: null,
  debt: null,
  belowEarningsLine: false,
  inScorecard: false,
} as const

/** Order of programs and of kinds: by field, then by award. */
export function byKind(a: Pick<Program, 'field' | 'award'>, b: typeof a): number {
  return Number(a.field) - Number(b.field) || AWARDS.indexOf(a.award) - AWARDS.indexOf(b.award)
}
