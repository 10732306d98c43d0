import type { Program } from './program.ts'

/**
 * Whether a program is listed: there is evidence, or at least a sign, that it runs, and enough is
 * known to judge it. The others are found by name only.
 */
export function isListed(program: Program): boolean {
  return program.operating.status !== 'unconfirmed' && saysEnough(program)
}

/**
 * Whether a program says what it costs and how long it takes. A degree takes the credits of its
 * level; a course that is free and has no dates asks for nothing that could be signed too early.
 */
function saysEnough({ family, price, ...lengths }: Program): boolean {
  if (price.status === 'ask' || price.value.amount === null) return false
  const { weeks, studyHours, lessonHours } = lengths
  if ([weeks, studyHours, lessonHours].some(({ status }) => status === 'sourced')) return true
  return family === 'degree' || (family === 'online' && price.value.model === 'free')
}
