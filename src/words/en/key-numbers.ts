import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import { reaching } from './findings.ts'
import { months, usd } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** Beside a total of money. */
export const TOTAL = 'in total'

/** How long and how much, in a line. */
export const inShort = (time: number, total: number): string =>
  `${months(time)}, ${usd(total)} ${TOTAL}`

/** The likely range of a number, in eight of ten cases. */
export const LIKELY = (range: string): string => `Likely ${range}.`

/** The people counted by a chance, and what they have reached. */
export const reachIt = (path: PathId, answers: Answers): string =>
  `${PATH_WORDS[path].who} ${reaching(answers)}`

/** The columns where several paths stand side by side. */
export const COLUMNS = {
  path: 'Path',
  months: 'Months',
  cost: 'Total cost',
  chance: 'Get there',
  endsWith: 'Ends with',
  for: 'For it',
  against: 'Against it',
} as const

/** What "get there" counts. */
export const getThere = (answers: Answers): string =>
  `“Get there”: people who ${reaching(answers)}.`
