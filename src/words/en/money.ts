import type { Answers } from '../../model/person/answers.ts'
import type { Economics, PayChange } from '../../model/money/economics.ts'
import type { Rate } from '../../model/money/present-value.ts'
import { INCOME_LABELS } from './details.ts'
import { inTwenty, lowered, usd, usdRange } from './format.ts'

/** Over how many years the change in pay may be counted. */
export const HORIZONS = [5, 10, 20] as const
export type Horizon = (typeof HORIZONS)[number]

/** How much money counts that comes a year later. */
export const RATE_LABELS: Readonly<Record<Rate, string>> = {
  0: 'As much',
  0.03: '3 percent less',
  0.07: '7 percent less',
}

/** The same inside a sentence. */
const RATE_MEANS: Readonly<Record<Rate, string>> = {
  0: 'later money counting as much as money now',
  0.03: 'money counting 3 percent less for each year that it comes later',
  0.07: 'money counting 7 percent less for each year that it comes later',
}

/** Why there is no number about pay for these goals. */
export const NO_PAY_NUMBERS = {
  explore:
    'You want to find out whether coding is for you. That does not change what you earn, so there is nothing here to pay off: what counts is what it costs to try.',
  unsure:
    'You are not sure yet what this should lead to, so nobody can say what it would do to your pay. Choose a goal and the numbers will be here.',
} as const

/** What these numbers are not. */
export const NOT_RANKED =
  'None of this moves the ranking, which looks at cost, time, chance and pay one by one. It is here so that you can judge the whole bargain.'

/**
 * What everything is set against.
 *
 * @param incomes the yearly pay, or each that stands in where it was not told, least first, USD
 */
export function setAgainst({ income }: Answers, incomes: readonly number[]): string {
  if (income !== undefined) {
    return `Compared with what you earn now: ${lowered(INCOME_LABELS[income])}, counted as ${usd(incomes[0]!)}.`
  }
  const usual = usdRange(incomes[0]!, incomes.at(-1)!)
  return `Compared with what you earn now. You have not told us, so we use the usual pay of workers in the United States: ${usual} a year. Tell us, and the ranges are about you.`
}

/** What the table of worth says it is. */
export const worthCaption = (horizon: Horizon, rate: Rate): string =>
  `Gain over ${horizon} years compared with not starting, in dollars of today, with ${RATE_MEANS[rate]}. A minus is a loss.`

/** Each case of the table, with how likely it is. */
export const WORTH_CASES = {
  success: { name: 'If it works', likely: (chance: number) => `about ${inTwenty(chance)}` },
  failure: { name: 'If it does not', likely: (chance: number) => `about ${inTwenty(1 - chance)}` },
  expected: { name: 'On average', likely: () => 'of everyone who starts' },
} as const

/** What has to be said before a number is believed. */
export function flagWords(flag: Economics['flags'][number], worths: PayChange['worthAtEachRate']) {
  if (flag === 'heavy-payments') {
    return 'Heavy payments: they would take a larger part of the pay you could expect than the federal yardstick allows.'
  }
  const gains = worths.filter(({ expected }) => expected.typical > 0).map(({ rate }) => rate)
  return `Whether a gain is to be expected depends on how much later money counts: on average there is one if money a year later counts ${gains.map((rate) => lowered(RATE_LABELS[rate])).join(' or ')}, and a loss otherwise.`
}

/** Several paths whose order by worth depends on how much later money counts. */
export const ORDER_TURNS =
  'Which of these paths is worth more on average depends on how much later money counts, so we call none of them the better bargain.'

/** The answer to "does it pay off", before any number. */
export function paysOff(
  { worth: { ahead, aheadIfItWorks }, breakEvenMonth: { high } }: PayChange,
  horizon: Horizon,
): string {
  const all = `About ${inTwenty(ahead)} people who start come out ahead within ${horizon} years, whether it works for them or not.`
  if (high === 0) return `${all} There is nothing to pay back.`
  return high === null
    ? `${all} Of those for whom it works, about ${inTwenty(aheadIfItWorks)} do.`
    : `${all} Where it works, nine in ten have their money back within ${withinYears(high)}.`
}

function withinYears(month: number): string {
  const years = Math.max(1, Math.ceil(month / 12))
  return years === 1 ? 'a year' : `${years} years`
}

/** What stands around the numbers of the money. */
export const MONEY_PARTS = {
  heading: 'Does it pay off?',
  gain: (horizon: Horizon): string => `The gain over ${horizon} years`,
  range: 'The range holds eight in ten of the ways this can go.',
  chance: 'people who reach the goal',
  timeline: 'From the start until it has paid for itself',
  lookAhead: 'Look ahead',
  years: (horizon: Horizon): string => `${horizon} years`,
  later: 'Money a year later counts',
  income: 'What you earn now',
  incomeUnknown: 'Not given',
  case: 'Case',
  typically: 'Typically',
  likely: 'Likely range',
  start: 'Start',
  month: (month: number): string => `Month ${month}`,
  year: (year: number): string => `Year ${year}`,
} as const

/** What stands around the chart of money over the years. */
export const ADDS_UP = {
  title: 'How it adds up',
  works: 'If it works',
  fails: 'If it does not',
  chart: 'Money over the years, compared with not starting',
  explained:
    'Money in total since the start, compared with not starting. The lines are typical; the bands hold eight in ten of the ways this can go. A loan counts with its interest from the start, and later money counts in full.',
  wide: 'The band is this wide because what the work pays, and how soon it begins, differs so much from one person to the next.',
  table: 'The same as a table',
  tableCaption: 'Money in total since the start, typical and likely, at the end of each year',
  year: 'Year',
} as const
