import { lowered } from '../../../words/en/format.ts'
import { OCCUPATIONS, type Occupation } from '../../../evidence/wages/occupations.ts'

/** Those of an occupation, as they are named inside a sentence: `software developers`. */
export const workersOf = (occupation: Occupation): string => lowered(OCCUPATIONS[occupation].title)
