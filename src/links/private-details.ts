import type { Draft } from '../model/person/answers.ts'

/** The same draft without income and state, for a link that says less about the person. */
export function withoutPrivateDetails({ income: _income, state: _state, ...rest }: Draft): Draft {
  return rest
}
