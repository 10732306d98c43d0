import type { CriterionId } from '../model/criteria.ts'

/** What each criterion is called, and what it looks at. */
export const CRITERION_WORDS = {
  cost: { name: 'Cost', line: 'All you would pay or give up, lost pay and interest included' },
  time: { name: 'Time', line: 'How many months until you are ready, or hold the award' },
  chance: { name: 'Chance', line: 'How many of the people who start get where you want to go' },
  gain: { name: 'Pay', line: 'How much it could change what you earn in a year' },
  credential: { name: 'Recognition', line: 'How widely the award is known and accepted' },
  support: {
    name: 'Support',
    line: 'Dates, classmates, and someone who notices when you are stuck',
  },
} as const satisfies Record<CriterionId, { readonly name: string; readonly line: string }>
