import type { PayMeasure } from '../../evidence/wages/national-pay.ts'
import type { WageYear } from '../../evidence/wages/national-rows.ts'
import { begin, exactUsd, lowered } from './format.ts'

/** Where in the row of all workers, from lowest to highest paid, pay is read. */
export const PERCENTILES = [
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
] as const satisfies readonly PayMeasure[]
export type Percentile = (typeof PERCENTILES)[number]

/** How a state's pay is shown: as employers pay it, or for what it buys at national prices. */
export const PRICES = ['paid', 'national'] as const
export type Prices = (typeof PRICES)[number]

/** The short name of each percentile, on a button and in a row. */
export const PERCENTILE_NAMES: Readonly<Record<Percentile, string>> = {
  p10: '10th',
  p25: '25th',
  median: 'Median',
  p75: '75th',
  p90: '90th',
}

/** The name of each percentile inside a sentence. */
const PERCENTILE_PHRASES: Readonly<Record<Percentile, string>> = {
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
}

/** Pay at a percentile, inside a sentence. */
export const payAtPercentile = (percentile: Percentile): string =>
  percentile === 'median' ? 'median pay' : `pay at the ${PERCENTILE_PHRASES[percentile]}`

/** What each percentile means. */
export const PERCENTILE_MEANS: Readonly<Record<Percentile, string>> = {
  p10: 'One worker in ten earns less than this, nine earn more.',
  p25: 'One worker in four earns less than this, three earn more.',
  median: 'Half of the workers earn less than this, half earn more.',
  p75: 'Three workers in four earn less than this, one earns more.',
  p90: 'Nine workers in ten earn less than this, one earns more.',
}

export const PRICE_NAMES: Readonly<Record<Prices, string>> = {
  paid: 'As paid',
  national: 'At national prices',
}

/** What the choice between the two does. */
export const PRICES_HINT =
  'At national prices, pay is divided by the price level of the state, rents included. It shows what the pay buys. Taxes are not counted.'

/** Why a number is missing: it is never nothing, and never zero. */
export const NOT_PUBLISHED = 'not published'
export const WHY_NOT_PUBLISHED =
  'Not published means that too few workers or workplaces answered for the Bureau of Labor Statistics to give a number.'

/** Why the first occupation stands there. */
export const WHY_FIRST =
  'Software developers stand first because most back-end work is counted there. Web developers are the smaller, lower-paid group that builds and keeps up websites.'

/** States have one percentile only. */
export const MEDIANS_ONLY =
  'By state we have medians only. The percentile you choose above changes the national numbers, not these.'

/** Thousands of dollars, as a tile has room for: `154`. */
export const thousands = (amount: number): string => String(Math.round(amount / 1000))

/** How many, with its commas. */
export const count = (amount: number): string => amount.toLocaleString('en-US')

/**
 * How a number has changed: `up 2.8 percent`.
 *
 * @param share of the earlier number, so that 0.028 is 2.8 percent
 */
function changed(share: number): string {
  const percent = Math.round(Math.abs(share) * 1000) / 10
  if (percent === 0) return 'unchanged'
  return `${share < 0 ? 'down' : 'up'} ${percent} percent`
}

/** What a first job may pay, before anyone takes the median for it. */
export function beginnersCaution(workers: string, low: number, high: number): string {
  return `Behind these numbers are people in their first year and people in their thirtieth. For a first job the 10th to 25th percentile is the safer guide: ${exactUsd(low)} to ${exactUsd(high)} a year for ${workers}.`
}

/** What the ranking itself uses. */
export const OUR_ESTIMATE =
  'Where no degree is earned, our own results use the lower half of what web developers are paid.'

/** The whole range in words, for whoever does not see it drawn. */
export function rangeInWords(workers: string, pay: Readonly<Record<Percentile, number>>): string {
  const of = (percentile: Percentile) => exactUsd(pay[percentile])
  return `Of ${workers}, one in ten earns less than ${of('p10')}, one in four less than ${of('p25')}, half less than ${of('median')}, three in four less than ${of('p75')} and nine in ten less than ${of('p90')} a year.`
}

/** What the years did to pay and to jobs. */
export function trendInWords(
  from: WageYear,
  pay: number,
  jobs: number,
  percentile: Percentile,
): string {
  return `Since May ${from}, ${payAtPercentile(percentile)} is ${changed(pay)}, before inflation, and jobs are ${changed(jobs)}.`
}

/** What the openings a year are. */
export const OPENINGS =
  'openings a year on average, most of them because people leave or change their work'

/** What is projected. */
export function outlookInWords(growth: number): string {
  if (growth === 0) return 'as many jobs in 2034 as in 2024'
  return `${growth < 0 ? 'fewer' : 'more'} jobs in 2034 than in 2024`
}

/** How prices in a state compare with the country's. */
function priceLevelInWords(level: number): string {
  const percent = Math.round(Math.abs(level - 100) * 10) / 10
  if (percent === 0) return 'Prices there are at the national average.'
  return `Prices there are ${percent} percent ${level < 100 ? 'below' : 'above'} the national average.`
}

/** What is said aloud when a choice changes the national number. */
export const countryInWords = (workers: string, percentile: Percentile, pay: string): string =>
  `${begin(workers)}, United States, ${payAtPercentile(percentile)}: ${pay}.`

/** What is said aloud when a choice changes a state's numbers. */
export const stateInWords = (state: string, prices: Prices, pay: string, jobs: string): string =>
  `${state}, median pay ${lowered(PRICE_NAMES[prices])}: ${pay}. Jobs: ${jobs}.`

/** The name of the map. */
export const tilesTitle = (workers: string, prices: Prices): string =>
  `Median yearly pay of ${workers}, ${lowered(PRICE_NAMES[prices])}, in thousands of dollars, May 2024`

/** How the shades of the map were made. */
export const SHADES_HOLD =
  'Each shade holds about a fifth of the states, the District of Columbia counted as one.'

/** What a tile says aloud; it begins with all that the tile shows. */
export function tileWords(state: string, code: string, pay: number | undefined): string {
  return `${state} (${code}), ${pay === undefined ? NOT_PUBLISHED : `${thousands(pay)} thousand dollars`}`
}

/** The columns of the table of states. */
export const STATE_COLUMNS = {
  state: 'State',
  paid: 'Median as paid',
  national: 'At national prices',
  jobs: 'Jobs',
} as const

/** How the table is sorted, said aloud when it changes. */
export function sortedInWords(
  by: keyof typeof STATE_COLUMNS,
  direction: 'ascending' | 'descending',
): string {
  if (by === 'state') return `Sorted by state, ${direction === 'ascending' ? 'A to Z' : 'Z to A'}`
  const first = direction === 'ascending' ? 'lowest' : 'highest'
  return `Sorted by ${lowered(STATE_COLUMNS[by])}, ${first} first`
}

/** The best and the worst paid state, where none is chosen. */
export function extremesInWords(
  prices: Prices,
  most: { readonly state: string; readonly pay: string },
  least: { readonly state: string; readonly pay: string },
): string {
  return `${PRICE_NAMES[prices]}, the median runs from ${least.pay} in ${least.state} to ${most.pay} in ${most.state}. Choose a state in the list or on the map to see its numbers.`
}

/** Where a state stands among those with a number, the best paid first. */
export const rankInWords = (place: number, of: number): string =>
  `${place === 1 ? 'highest' : `${ordinal(place)} highest`} of ${of}`

function ordinal(place: number): string {
  const tens = place % 100
  if (tens >= 11 && tens <= 13) return `${place}th`
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th'
  return `${place}${ending}`
}

/** What each kind of number is called above its passport. */
export const PASSPORT_NAMES = {
  pay: 'Pay across the country',
  jobs: 'Jobs across the country',
  growth: 'Projected change in jobs',
  openings: 'Projected openings',
  statePay: 'Median pay by state',
  stateJobs: 'Jobs by state',
  prices: 'Price level by state',
  nationalPrices: 'Pay at national prices',
} as const
export type PassportName = keyof typeof PASSPORT_NAMES

/** What stands above the passports. */
export const PASSPORTS_NOTE =
  'One passport for each kind of number. Those by state are shown for the state you chose, or for California: for the others, only the name differs.'

/** The explorer and its first choice. */
export const EXPLORER = {
  name: 'Salary explorer',
  occupation: 'Occupation',
  sources: 'Where these numbers come from',
  /** Behind a number. */
  pastReview: ' past its review date',
} as const

/** That pay of all workers is not what a first job pays. */
export const NOT_BEGINNERS = 'These are all workers, not beginners.'

/** Pay in the country as a whole. */
export const COUNTRY = {
  title: 'Across the country',
  percentile: 'Percentile of workers',
  /** Behind the amount. */
  amountOf: (percentile: Percentile, workers: string, year: string | null): string =>
    `a year, ${payAtPercentile(percentile)} of ${workers}${year === null ? '' : `, ${year}`}`,
  table: 'Every percentile and year as a table',
} as const

/** The drawing of how widely pay spreads. */
export const PAY_RANGE = {
  title: 'How pay spreads',
  all: 'All occupations',
  caption:
    'The line runs from the 10th to the 90th percentile, the bar holds the middle half, and the gap in it is the median.',
} as const

/** That drawing as a table. */
export const PAY_TABLE = {
  caption: (workers: string): string => `Yearly pay of ${workers} before tax, and jobs`,
  percentile: 'Percentile',
  inMay: (year: WageYear): string => `May ${year}`,
  allInMay: (year: WageYear): string => `All occupations, May ${year}`,
  jobs: 'Jobs',
} as const

/** How pay and jobs moved. */
export const TREND = {
  since: (year: WageYear): string => `Since ${year}`,
  caption: 'Pay and jobs, in May of each year',
  may: 'May',
  jobs: 'Jobs',
} as const

/** What is projected for the next years. */
export const OUTLOOK = {
  title: 'Outlook to 2034',
  percent: (growth: number): string => `${Math.abs(growth)} percent`,
  unknown: 'change in jobs',
  schooling: 'the schooling the Bureau of Labor Statistics calls typical on entry',
} as const

/** Pay in every state. */
export const STATES = {
  title: 'State by state',
  state: 'State',
  none: 'No state chosen',
  prices: 'Pay in each state',
  table: 'Pay and jobs by state',
  caption: (workers: string): string =>
    `Median yearly pay and jobs of ${workers} by state, May 2024`,
} as const

/** What each shade of the map stands for. */
export const SHADES = {
  title: 'What the shades mean',
  range: (low: number, high: number): string => `${exactUsd(low)} to ${exactUsd(high)}`,
  missing: 'n/p: not published',
  /** In a tile. */
  missingInTile: 'n/p',
} as const

/** The numbers of the chosen state. Each line stands behind a number. */
export const CHOSEN_STATE = {
  paid: (rank: string | null): string => `median pay a year, as paid${ranked(rank)}`,
  national: (rank: string | null, level: number): string =>
    `at national prices${ranked(rank)}. ${priceLevelInWords(level)}`,
  jobs: 'jobs, the self-employed not counted',
} as const

const ranked = (rank: string | null): string => (rank === null ? '' : `, ${rank}`)
