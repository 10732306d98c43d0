import type { Goal } from '../evidence/path.ts'
import type { Answers } from '../model/answers.ts'
import type { FindingId } from '../model/findings.ts'
import type { Outcome } from '../model/recommendation.ts'
import { months, people, usd } from './numbers.ts'

/** What a finding says: a few large words, and the sentence they begin. */
export interface FindingWords {
  readonly headline: string
  readonly line: string
}

type Say = (outcome: Outcome, answers: Answers) => FindingWords

/** What reaching each goal means, as "about 4 in 10 people who start …". */
export const REACHING: Readonly<Record<Goal, string>> = {
  'developer-job': 'go on to a developer job',
  grow: 'finish and put it to use at work',
  'own-work': 'get as far as paid or published work of their own',
  qualification: 'end with a recognized qualification',
  explore: 'get far enough to know whether coding is for them',
}

/** The same where the goal was left open. */
export const REACHING_ANY = 'reach what they came for'

const reaching = ({ goal }: Answers) => (goal === 'unsure' ? REACHING_ANY : REACHING[goal])

const pace = ({ hours }: Answers) =>
  hours === 'unsure' ? 'at a usual pace' : `at your ${hours} hours a week`

const inTheTime = ({ deadline }: Answers) =>
  deadline === 'none' || deadline === 'unsure' ? '' : `, and you have ${deadline}`

const inTime: Say = ({ months: count }, answers) => ({
  headline: months(count),
  line: `until you are ready, ${pace(answers)}${inTheTime(answers)}`,
})

const ofStarters: Say = ({ chance }, answers) => ({
  headline: people(chance).replace('about ', '').replace(' people', ''),
  line: `people who start ${reaching(answers)}, as far as anyone knows`,
})

const gainOf: Say = ({ gain }) => ({
  headline: `${usd(gain)} a year`,
  line: 'is what it changes in pay on average, counting everyone who starts, against what you earn now',
})

/** One sentence for everything the model can find. */
export const FINDING_WORDS: Readonly<Record<FindingId, Say>> = {
  'costs-nothing': () => ({
    headline: '$0 to pay',
    line: 'so nothing is lost if it turns out not to be for you',
  }),
  'own-money-covers-it': ({ cost }) => ({
    headline: `${usd(cost.total)} in all`,
    line: 'which your own money covers without a loan',
  }),
  'needs-a-loan': ({ cost }) => ({
    headline: `${usd(cost.borrowed)} borrowed`,
    line: `of ${usd(cost.total)} in all, interest included`,
  }),
  'pay-stops': ({ cost }) => ({
    headline: `${usd(cost.lostPay)} of lost pay`,
    line: `while paid work stops, in a total of ${usd(cost.total)}`,
  }),
  'ready-within-six-months': inTime,
  'ready-within-a-year': inTime,
  'ready-within-two-years': inTime,
  'takes-years': inTime,
  'most-starters-get-there': ofStarters,
  'some-starters-get-there': ofStarters,
  'few-starters-get-there': ofStarters,
  'gain-large': gainOf,
  'gain-some': gainOf,
  'gain-little': gainOf,
  'pay-may-fall': ({ gain }) => ({
    headline: `${usd(-gain)} less a year`,
    line: 'on average, because a first developer job may pay less than you earn now',
  }),
  'gain-not-the-point': () => ({
    headline: 'Pay aside',
    line: 'you want to find out, so we expect no change in what you earn',
  }),
  'ends-with-a-degree': () => ({
    headline: 'A degree',
    line: 'is recognized where other certificates are not',
  }),
  'ends-with-a-certificate': () => ({
    headline: 'No degree',
    line: 'only a certificate, which fewer employers ask for or know',
  }),
  'ends-with-no-award': () => ({
    headline: 'No award',
    line: 'only what you can show that you built',
  }),
  'support-as-asked': () => ({
    headline: 'The support you asked for',
    line: 'is part of how it is taught',
  }),
  'support-in-part': () => ({
    headline: 'Some of the support',
    line: 'you said keeps you going, though not all of it',
  }),
  'support-little': () => ({
    headline: 'Little support',
    line: 'of the kind you said keeps you going',
  }),
  'support-not-needed': () => ({
    headline: 'On your own',
    line: 'is how you like to learn, so support does not decide',
  }),
}
