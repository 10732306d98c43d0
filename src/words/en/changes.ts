import type { OptionId, QuestionId } from '../../model/person/answers.ts'
import type { Change } from '../../model/recommendation.ts'

type Suppose = { readonly [Q in QuestionId]: Readonly<Record<OptionId<Q>, string>> }

/** Each answer as a supposition, to stand after "If". */
const SUPPOSE: Suppose = {
  goal: {
    'developer-job': 'your goal were a first job as a developer',
    grow: 'your goal were to grow in the work you do now',
    'own-work': 'your goal were work of your own',
    qualification: 'your goal were a degree or another recognized award',
    explore: 'your goal were to find out whether coding is for you',
  },
  experience: {
    none: 'you had not coded yet',
    tutorials: 'you had done some tutorials',
    projects: 'you had built projects of your own',
    work: 'you had been paid to write code',
  },
  education: {
    'high-school': 'your schooling ended with high school',
    'some-college': 'you had some college',
    associate: 'you held an associate degree',
    'bachelor-other': 'you held a bachelor’s degree in another field',
    'bachelor-computing': 'you held a bachelor’s degree in computing',
  },
  hours: {
    '5': 'you had up to 5 hours a week',
    '10': 'you had up to 10 hours a week',
    '20': 'you had up to 20 hours a week',
    '30': 'you had up to 30 hours a week',
    '40': 'you had 40 hours a week or more',
  },
  pause: {
    keep: 'you kept your job',
    pause: 'you could pause paid work',
    'not-working': 'you were not in paid work',
  },
  deadline: {
    '6': 'it had to be within 6 months',
    '12': 'you could take up to 12 months',
    '24': 'you could take up to 24 months',
    '48': 'you could take up to 48 months',
    none: 'there were no rush',
  },
  budget: {
    '0': 'you had nothing to spend',
    '500': 'you could spend up to $500',
    '3000': 'you could spend up to $3,000',
    '8000': 'you could spend up to $8,000',
    '20000': 'you could spend up to $20,000',
    more: 'you could spend more than $20,000',
  },
  borrow: {
    '0': 'you borrowed nothing',
    '5000': 'you would borrow up to $5,000',
    '15000': 'you would borrow up to $15,000',
    '40000': 'you would borrow up to $40,000',
  },
  credential: {
    required: 'a degree were required',
    helpful: 'a degree were helpful but not required',
    no: 'a degree were not needed',
  },
  support: {
    alone: 'you did well on your own',
    some: 'some guidance were enough',
    cohort: 'you needed classmates, teachers and fixed dates',
  },
}

const suppose = <Q extends QuestionId>({ question, to }: Change<Q>): string => {
  const options: Readonly<Record<string, string>> = SUPPOSE[question]
  return options[to]!
}

/** Changed answers as a condition: `If you had up to 10 hours a week`. */
export const supposing = (changes: readonly Change[]): string =>
  `If ${changes.map(suppose).join(', and if ')}`
