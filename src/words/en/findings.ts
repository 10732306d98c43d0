import type { Goal } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { FindingId } from '../../model/judging/findings.ts'
import type { Judged } from '../../model/recommendation.ts'
import { begin, months, people, usd } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** What a finding says: a few large words, and the sentence they begin. */
export interface FindingWords {
  readonly headline: string
  readonly line: string
}

type Say = (path: Judged, answers: Answers) => FindingWords

/** What reaching each goal means, as "about 40 in 100 people who start …". */
const REACHING: Readonly<Record<Goal, string>> = {
  'developer-job': 'go on to a developer job',
  grow: 'finish and put it to use at work',
  'own-work': 'get as far as paid or published work of their own',
  qualification: 'end with a recognized qualification',
  explore: 'get far enough to know whether coding is for them',
}

/** The same where the goal was left open. */
const REACHING_ANY = 'reach what they came for'

/** What the people counted in a chance have reached. */
export const reaching = ({ goal }: Answers): string =>
  goal === 'unsure' ? REACHING_ANY : REACHING[goal]

const READY: Readonly<Record<Goal | 'unsure', string>> = {
  'developer-job': 'until you are ready to apply',
  grow: 'until you can use it at work',
  'own-work': 'until you can build your own',
  qualification: 'until the end',
  explore: 'until you can tell whether it is for you',
  unsure: 'until you are ready',
}

/** What the months of a path lead to. */
export const until = ({ path }: Pick<Judged, 'path'>, { goal }: Answers): string =>
  path.startsWith('degree-') ? 'until you hold the degree' : READY[goal]

/** The pace that the months are counted at. */
export const pace = ({ hours }: Answers): string =>
  hours === 'unsure' ? 'at a usual pace' : `at your ${hours} hours a week`

const inTheTime = ({ deadline }: Answers) =>
  deadline === 'none' || deadline === 'unsure' ? '' : `, and you have ${deadline}`

const inTime: Say = (path, answers) => ({
  headline: months(path.outcome.months),
  line: `${until(path, answers)}, ${pace(answers)}${inTheTime(answers)}`,
})

const ofStarters: Say = ({ path, outcome: { chance } }, answers) =>
  chance === 0
    ? { headline: 'No qualification', line: 'comes at its end, so it cannot reach that goal' }
    : {
        headline: begin(people(chance).replace('about ', '').replace(' people', '')),
        line: `${PATH_WORDS[path].who} ${reaching(answers)}, as far as anyone knows`,
      }

/** What a change in pay is measured against. */
function against({ goal, income }: Answers): string {
  if (goal === 'grow' || goal === 'own-work') return ''
  return income === undefined ? ', against what most workers earn' : ', against what you earn now'
}

const gainOf: Say = ({ outcome: { gain } }, answers) =>
  gain === 0
    ? { headline: 'No change in pay', line: 'is what we reckon with' }
    : {
        headline: `${usd(gain)} more a year`,
        line: `is what it adds to pay on average, counting everyone who starts${against(answers)}`,
      }

/** One sentence for everything the model can find. */
export const FINDING_WORDS: Readonly<Record<FindingId, Say>> = {
  'costs-nothing': () => ({
    headline: '$0 to pay',
    line: 'so no money is lost if it turns out not to be for you',
  }),
  'own-money-covers-it': ({ outcome: { cost } }, { budget }) => {
    if (cost.lostPay > 0) {
      return {
        headline: `${usd(cost.total)} in all`,
        line: `of which ${usd(cost.lostPay)} is pay you would give up`,
      }
    }
    return {
      headline: `${usd(cost.total)} in all`,
      line: budget === 'unsure' ? 'before any loan' : 'which your own money covers without a loan',
    }
  },
  'needs-a-loan': ({ outcome: { cost } }) => ({
    headline: `${usd(cost.borrowed)} borrowed`,
    line: `toward a cost of ${usd(cost.total)} in all, interest included`,
  }),
  'pay-stops': ({ outcome: { cost } }) => ({
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
  'pay-may-fall': ({ outcome: { gain } }, { income }) => ({
    headline: `${usd(-gain)} less a year`,
    line: `on average, because a first developer job may pay less than ${income === undefined ? 'most workers earn' : 'you earn now'}`,
  }),
  'gain-not-the-point': () => ({
    headline: 'Pay aside',
    line: 'you want to find out, so we expect no change in what you earn',
  }),
  'ends-with-a-degree': ({ path }) => ({
    headline: PATH_WORDS[path].endsWith,
    line: 'is what you hold at the end, and it counts where certificates do not',
  }),
  'ends-with-a-certificate': () => ({
    headline: 'No degree',
    line: 'only a certificate, which fewer employers ask for or know',
  }),
  'support-as-asked': (_path, { support }) => ({
    headline: support === 'unsure' ? 'Support' : 'The support you asked for',
    line: 'is part of how it is taught',
  }),
  'support-in-part': (_path, { support }) => ({
    headline: support === 'unsure' ? 'Some support' : 'Some of the support',
    line: support === 'unsure' ? 'though not every day' : 'you said keeps you going, not all of it',
  }),
  'support-little': (_path, { support }) => ({
    headline: 'Little support',
    line: support === 'unsure' ? 'while you learn' : 'of the kind you said keeps you going',
  }),
  'support-not-needed': () => ({
    headline: 'On your own',
    line: 'is how you like to learn, so support does not decide',
  }),
}
