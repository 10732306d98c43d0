import type { Program } from '../../evidence/programs/program.ts'

/** The facts of a program that a reader weighs, in the order in which a page shows them. */
export const FACT_KEYS = [
  'price',
  'financing',
  'contract',
  'weeks',
  'hoursPerWeek',
  'studyHours',
  'lessonHours',
  'credits',
  'schedule',
  'start',
  'delivery',
  'place',
  'admission',
  'stack',
  'credential',
  'outcomes',
  'approvals',
] as const satisfies readonly (keyof Program)[]
export type FactKey = (typeof FACT_KEYS)[number]

/** How many of a program's facts have a source, its running included. */
export function factsKnown(program: Program): number {
  let known = program.operating.status === 'yes' ? 1 : 0
  for (const key of FACT_KEYS) if (program[key].status === 'sourced') known += 1
  return known
}
