import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { TERRITORIES } from '../../../words/en/colleges.ts'

const NAMES: Readonly<Record<string, string>> = { ...STATE_NAMES, ...TERRITORIES }

/** The name of a state or territory by its postal code; the code itself where there is none. */
export const stateName = (code: string): string => NAMES[code] ?? code

/** Every state and territory, by name. */
export const EVERY_STATE: readonly string[] = Object.keys(NAMES).sort((a, b) =>
  stateName(a) < stateName(b) ? -1 : 1,
)
