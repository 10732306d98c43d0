import type { Aid } from '../../evidence/paths/path.ts'
import type { Details, Emphasis, Income, Role } from '../../model/person/answers.ts'
import type { OptionWords } from './questions.ts'

/** Yearly pay before tax, as bands that each name the most they hold. */
export const INCOME_LABELS: Readonly<Record<Income, string>> = {
  '0': 'No pay now',
  '20000': 'Up to $20,000 a year',
  '35000': 'Up to $35,000 a year',
  '50000': 'Up to $50,000 a year',
  '75000': 'Up to $75,000 a year',
  '100000': 'Up to $100,000 a year',
  more: 'More than $100,000 a year',
}

export const ROLE_WORDS: Readonly<Record<Role, OptionWords>> = {
  'back-end': { label: 'Back-end', detail: 'servers, databases and the rules behind a product' },
  'full-stack': { label: 'Full-stack', detail: 'both sides of a web product' },
  'front-end': { label: 'Front-end', detail: 'what people see and use' },
}

export const AID_WORDS: Readonly<Record<Aid, OptionWords>> = {
  'gi-bill': { label: 'GI Bill', detail: 'you or your family served' },
  pell: { label: 'Pell Grant', detail: 'federal aid for people with lower incomes' },
  employer: { label: 'My employer would pay a part' },
  'laid-off': { label: 'I was laid off', detail: 'public job-training funds may pay' },
}

/** Each kind of aid as a name, to stand in a table. */
export const AID_NAMES: Readonly<Record<Aid, string>> = {
  'gi-bill': 'GI Bill',
  pell: 'Pell Grant',
  employer: 'An employer',
  'laid-off': 'Job training after a layoff',
}

/** The fields in which details are given. */
export const DETAIL_FIELDS = {
  lead: 'Leave out whatever you like. What you add makes prices and pay closer to your own.',
  income: {
    label: 'What you earn now, before tax',
    hint: 'To count the pay you would give up, and how much you could gain',
  },
  state: { label: 'The state you live in', hint: 'For tuition and pay near you' },
  aid: {
    label: 'Help with the price that you may be able to get',
    hint: 'Tick all that may apply',
  },
  role: {
    label: 'The kind of developer you want to be',
    hint: 'To match programs, pay and what to learn first',
    undecided: { label: 'I have not decided' },
  },
  skip: 'Skip this',
} as const

/** What each detail is called in a list of answers. */
export const DETAIL_NAMES: Readonly<Record<keyof Details, string>> = {
  income: 'What you earn now',
  state: 'State',
  aid: 'Help with the price',
  role: 'Kind of developer',
  priorities: 'What matters most',
}

/** In place of a detail that was left out. */
export const NOT_GIVEN = 'Not given'

/** What the criteria that were moved are called in a list of answers. */
export const MOVED_NAMES: Readonly<Record<Emphasis, string>> = {
  less: 'Matters less',
  more: 'Matters more',
}
