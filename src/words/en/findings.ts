import type { Goal } from '../../evidence/paths/path.ts'
import type { FindingId } from '../../model/judging/findings.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import type { Judged } from '../../model/recommendation.ts'
import { inTwenty, months, usd } from './format.ts'
import { PATH_WORDS } from './paths.ts'

type Say = (path: Judged, answers: Answers) => string

/** What reaching each goal means, as "5 in 20 people who start …". */
const REACHING: Readonly<Record<Goal | 'unsure', string>> = {
  'developer-job': 'go on to a developer job',
  grow: 'finish and put it to use at work',
  'own-work': 'get as far as paid or published work of their own',
  qualification: 'end with a recognized qualification',
  explore: 'get far enough to know whether coding is for them',
  unsure: 'reach what they came for',
}

/** What the people counted in a chance have reached. */
export const reaching = ({ goal }: Answers): string => REACHING[goal]

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
  PATH_WORDS[path].holdsDegree ? 'until you hold the degree' : READY[goal]

const BE_READY: Readonly<Record<Goal | 'unsure', string>> = {
  'developer-job': 'You could be ready to apply for jobs',
  grow: 'You could be using it at work',
  'own-work': 'You could be building your own',
  qualification: 'You could be done',
  explore: 'You could know whether coding is for you',
  unsure: 'You could be ready',
}

/** The pace that the months are counted at. */
export const pace = ({ hours }: Answers): string =>
  hours === 'unsure' ? 'at a usual pace' : `at your ${hours} hours a week`

const inTime: Say = (path, answers) => {
  const { deadline, goal } = answers
  const ready = PATH_WORDS[path.path].holdsDegree ? 'You could hold the degree' : BE_READY[goal]
  const sentence = `${ready} in about ${months(path.outcome.months)}, ${pace(answers)}`
  return deadline === 'none' || deadline === 'unsure'
    ? `${sentence}.`
    : `${sentence}. You have ${deadline} months.`
}

const ofStarters: Say = ({ path, outcome: { chance }, firstTry }, answers) => {
  if (chance === 0) return 'It does not end with a qualification, so it cannot reach that goal.'
  const who = firstTry === null ? PATH_WORDS[path].who : 'people who get in'
  return `About ${inTwenty(chance)} ${who} ${reaching(answers)}, as far as anyone knows.`
}

const gainOf: Say = ({ outcome: { gain } }, { goal, income }) => {
  if (gain === 0) return 'We assume that it does not change what you earn.'
  const added = `Counting everyone who starts, it adds about ${usd(gain)} a year to pay on average`
  if (goal === 'grow' || goal === 'own-work') return `${added}.`
  return income === undefined
    ? `${added}, compared with what most workers earn.`
    : `${added}, compared with what you earn now.`
}

/** One sentence for everything the model can find. */
export const FINDING_SENTENCES: Readonly<Record<FindingId, Say>> = {
  'costs-nothing': () =>
    'There is nothing to pay, so no money is lost if it turns out not to be for you.',
  'own-money-covers-it': ({ outcome: { cost } }, { budget }) => {
    if (cost.lostPay > 0) {
      return `It costs about ${usd(cost.total)} in total, and ${usd(cost.lostPay)} of that is pay you would give up.`
    }
    return budget === 'unsure'
      ? `It costs about ${usd(cost.total)} in total, before any loan.`
      : `It costs about ${usd(cost.total)} in total, and your own money covers that without a loan.`
  },
  'needs-a-loan': ({ outcome: { cost } }) =>
    `It costs about ${usd(cost.total)} in total, interest included, and you would borrow about ${usd(cost.borrowed)} of it.`,
  'pay-stops': ({ outcome: { cost } }) =>
    `You would give up about ${usd(cost.lostPay)} in pay while you study, and it costs about ${usd(cost.total)} in total.`,
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
  'pay-may-fall': ({ outcome: { gain } }, { income }) =>
    income === undefined
      ? `On average it lowers pay by about ${usd(-gain)} a year, because a first developer job may pay less than most workers earn.`
      : `On average it lowers pay by about ${usd(-gain)} a year, because a first developer job may pay less than you earn now.`,
  'gain-not-the-point': () =>
    'You want to find out first, so we expect no change in what you earn.',
  'ends-with-a-degree': ({ path }) =>
    `You end with ${PATH_WORDS[path].endsWithA}, which counts where certificates do not.`,
  'ends-with-a-certificate': () =>
    'It does not end with a degree, and fewer employers ask for a certificate or know it.',
  'support-as-asked': (_path, { support }) =>
    support === 'unsure'
      ? 'Teachers, classmates or a mentor are part of how it is taught.'
      : 'It comes with the support that you said keeps you going.',
  'support-in-part': (_path, { support }) =>
    support === 'unsure'
      ? 'There is some support, though not every day.'
      : 'It comes with some of the support that you said keeps you going, though not all of it.',
  'support-little': (_path, { support }) =>
    support === 'unsure'
      ? 'There is little support while you learn.'
      : 'It comes with little of the support that you said keeps you going.',
  'support-not-needed': () => 'You learn well on your own, so support does not decide this.',
}

const SUPPORT_IN_SHORT: Readonly<Partial<Record<FindingId, string>>> = {
  'support-as-asked': 'the support you want',
  'support-in-part': 'some support',
  'support-little': 'little support',
  'support-not-needed': 'on your own',
}

/** A path on one criterion in a few words, to stand beside the sentence about another. */
export function findingInShort(
  criterion: CriterionId,
  finding: FindingId,
  { path, outcome, firstTry }: Judged,
): string {
  switch (criterion) {
    case 'cost':
      return outcome.cost.total === 0 ? 'free' : `${usd(outcome.cost.total)} in total`
    case 'time':
      return months(outcome.months)
    case 'chance':
      return firstTry === null
        ? inTwenty(outcome.chance)
        : `${inTwenty(outcome.chance)} of those who get in`
    case 'gain':
      return outcome.gain < 0
        ? `${usd(-outcome.gain)} a year less`
        : `${usd(outcome.gain)} a year more`
    case 'credential':
      return PATH_WORDS[path].endsWithShort
    case 'support':
      return SUPPORT_IN_SHORT[finding] ?? 'some support'
  }
}

/** What a path ends with, and nothing more. */
export const endsWith = (path: Judged['path']): string =>
  `You end with ${PATH_WORDS[path].endsWithA}.`
