import type { Family } from '../../evidence/paths/path.ts'

/** Over the names of the rows, said aloud only. */
export const COMPARED = 'What is compared'

/** What is said of the prices of a family, after other sentences. */
const AFTER_GRANTS: Readonly<Record<Family, string>> = {
  bootcamp: '',
  online: '',
  degree: ' Prices of public colleges are after usual grants.',
}

/** The table of what each kind of a family costs, takes, leads to and ends with. */
export const FAMILY_TABLE = {
  price: 'Price',
  study: 'Hours of study',
  leastHours: 'Least hours a week',
  timeAt: (hours: number): string => `Time at ${hours} hours a week`,
  job: 'Developer job',
  pay: 'First pay',
  atTheEnd: 'You hold at the end',
  caption: (family: Family): string =>
    `For someone who has never coded and brings no credits. Ranges run from about the 10th to the 90th case of 100; months are for the typical hours. “Developer job” counts everyone who starts, and “first pay” those who find one.${AFTER_GRANTS[family]}`,
  typically: (amount: string): string => `typically ${amount}`,
  grade: (grade: string): string => `grade ${grade}`,
  tooFewHours: 'too few hours',
  years: (months: number): string => `about ${Math.round(months / 6) / 2} years`,
  /** Before and after the share who are let in. */
  letIn: { before: 'of those let in: about', after: 'who apply' },
} as const

/** The table of what each kind of a family costs in full for the same person. */
export const FAMILY_COST = {
  months: 'Months',
  price: 'Price',
  tools: 'Books, fees, software',
  lostPay: 'Pay you would give up',
  total: 'In all',
  none: 'none',
  /** Before and after what that person earns. */
  caption: {
    before: 'Typical costs for someone who has never coded, earns',
    after: (hours: number, family: Family): string =>
      `(the middle of all US workers) and studies ${hours} hours a week, or the fewest a path allows. Before aid you ask for, and before interest on a loan.${AFTER_GRANTS[family]}`,
  },
} as const
