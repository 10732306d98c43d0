import type { Answers } from '../src/model/person/answers.ts'
import { writeLink } from '../src/links/link.ts'

/** Where anyone can open a failing case in the app. */
export const linkTo = (answers: Answers): string => `/result#${writeLink(answers)}`
