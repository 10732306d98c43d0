import type { PassportName } from '../../../words/en/salary.ts'

/** The id under which the explorer holds the passport of one kind of number. */
export const passportPlace = (name: PassportName): string => `salary-${name}`
