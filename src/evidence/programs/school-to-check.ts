import { CLOSED_SCHOOLS, type ClosedSchool } from './closed-schools.ts'
import { UNCONFIRMED_SCHOOLS, type UnconfirmedSchool } from './unconfirmed-schools.ts'

/** A school nobody should sign with before they have checked that it teaches. */
export type SchoolToCheck = ClosedSchool | UnconfirmedSchool

const SCHOOLS: readonly SchoolToCheck[] = [...CLOSED_SCHOOLS, ...UNCONFIRMED_SCHOOLS]

/**
 * The closed or unconfirmed school a person is looking for, whatever else they typed around its name.
 *
 * @returns null when the text names none of them.
 */
export function schoolToCheck(query: string): SchoolToCheck | null {
  const text = ` ${plainWords(query)} `
  return (
    SCHOOLS.find(({ name, aliases }) =>
      [name, ...aliases].some((known) => text.includes(` ${plainWords(known)} `)),
    ) ?? null
  )
}

/** Lower case, words apart by one space, "boot camp" and "bootcamp" alike. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bboot camp/g, 'bootcamp')
    .trim()
}
