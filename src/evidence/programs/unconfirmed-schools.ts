/** A well-known name of which no source of the last two years shows that it still teaches. */
export interface UnconfirmedSchool {
  readonly name: string
  /** Other names people search for. */
  readonly aliases: readonly string[]
  readonly status: 'unconfirmed'
}

const unconfirmed = (name: string, ...aliases: readonly string[]): UnconfirmedSchool => ({
  name,
  aliases,
  status: 'unconfirmed',
})

/**
 * Schools that people ask for, and that we could neither find teaching nor read that they closed.
 * What is only remembered of them is not said.
 */
export const UNCONFIRMED_SCHOOLS: readonly UnconfirmedSchool[] = [
  unconfirmed('Code Fellows'),
  unconfirmed('Rithm School', 'Rithm'),
  unconfirmed('Hack Reactor'),
  unconfirmed('Thinkful'),
  unconfirmed('App Academy', 'a/A'),
  unconfirmed('Coding Dojo'),
  unconfirmed('Devmountain', 'Dev Mountain'),
  unconfirmed('Hackbright Academy', 'Hackbright'),
  unconfirmed('Ada Developers Academy', 'Ada Academy'),
  unconfirmed('Tech Elevator'),
]
