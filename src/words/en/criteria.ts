import type { CriterionId } from '../../model/person/criteria.ts'

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

/** What it means that one path does better than another on a criterion, and what that it does worse. */
export const BETTER_OR_WORSE: Readonly<
  Record<CriterionId, { readonly better: string; readonly worse: string }>
> = {
  cost: { better: 'costs less', worse: 'costs more' },
  time: { better: 'is quicker', worse: 'takes longer' },
  chance: { better: 'gets more people there', worse: 'gets fewer people there' },
  gain: { better: 'adds more to pay', worse: 'adds less to pay' },
  credential: { better: 'is better recognized', worse: 'is less recognized' },
  support: { better: 'offers more support', worse: 'offers less support' },
}

/** The same as sentences over a reason. */
export const IT_IS_BETTER: Readonly<Record<CriterionId, string>> = {
  cost: 'It costs less.',
  time: 'It is quicker.',
  chance: 'It gets more people there.',
  gain: 'It adds more to pay.',
  credential: 'It is better recognized.',
  support: 'It offers more support.',
}
export const IT_IS_WORSE: Readonly<Record<CriterionId, string>> = {
  cost: 'But it costs more.',
  time: 'But it takes longer.',
  chance: 'But it gets fewer people there.',
  gain: 'But it adds less to pay.',
  credential: 'But it is less recognized.',
  support: 'But it offers less support.',
}
