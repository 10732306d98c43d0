import type { Figure, Grade } from '../../evidence/passport/figure.ts'
import { count, usd } from './format.ts'

/** How far a figure of each grade can be trusted. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: 'records of everyone who started',
  B: 'records with known gaps',
  C: 'an audit or a survey',
  D: 'what sellers, users or the press report',
  E: 'our own judgment',
}

/** How good a number is, beside it. */
export const gradeName = (grade: Grade): string => `Grade ${grade}`

/** What each figure of a path is called in a list. */
export const FIGURE_NAMES = {
  price: 'Price',
  tools: 'Books, fees and software',
  study: 'Hours of study',
  'least-hours': 'Least hours a week',
  'most-hours': 'Most useful hours a week',
  'least-months': 'Shortest calendar',
  admission: 'Applicants who are let in',
  chance: 'People who reach the goal',
  'job-chance': 'People who find a developer job',
  pay: 'Pay in a first developer job',
  raise: 'Rise in pay at work',
  'own-work-pay': 'Income from own work',
  'published-price': 'Published price, before any grant',
  finishing: 'People who finish',
  'hired-schooling': 'What an award does for being hired',
  'hired-experience': 'What earlier coding does for being hired',
  'finished-experience': 'What earlier coding does for finishing',
  'finished-hours': 'What weekly hours do for finishing',
  'finished-support': 'What missing company does to finishing',
  wait: 'Months until an application is answered',
  'gi-bill': 'GI Bill',
  pell: 'Pell Grant',
  employer: 'What an employer pays',
  'laid-off': 'Grant for people who were laid off',
  'hours-per-credit': 'Hours of study for a credit',
  'loan-term': 'Months to repay a loan',
  'loan-limit': 'Most that can be borrowed',
  'loan-rate': 'Interest on a loan, a year',
  'heavy-payments': 'Loan payments that count as heavy',
  'pay-now': 'Your current pay (assumed)',
  search: 'Months of looking for work',
  credential: 'Recognition of the award',
  support: 'Support',
  credit: 'Credit for earlier schooling',
  experience: 'Hours saved by earlier coding',
  effort: 'Hours this goal asks for',
  'state-tuition': 'Public tuition in your state',
  'state-pay': 'Developers’ pay in your state',
} as const
export type FigureName = keyof typeof FIGURE_NAMES

/** As exact as published rates are, and no zeros that say nothing. */
const hundredths = (x: number): string => String(Number(x.toFixed(2)))

const whole = (x: number): string => count(Math.round(x))

/** A value with its range in brackets, where the range reads as more than the value. */
function withRange(
  { value, low = value, high = value }: Figure,
  write: (x: number) => string,
  unit = '',
): string {
  return write(low) === write(high)
    ? `${write(value)}${unit}`
    : `${write(value)}${unit} (${write(low)} to ${write(high)})`
}

/** The value of a figure and its range, in words with its unit. */
export function figureValue(figure: Figure): string {
  switch (figure.unit) {
    case 'usd':
      return withRange(figure, usd)
    case 'usd/month':
      return withRange(figure, usd, ' a month')
    case 'usd/year':
      return withRange(figure, usd, ' a year')
    case 'usd/credit':
      return withRange(figure, usd, ' a credit')
    case 'hours':
      return withRange(figure, (x) => whole(Number(x.toPrecision(2))), ' hours')
    case 'days':
    case 'months':
    case 'weeks':
    case 'years':
    case 'people':
    case 'jobs':
    case 'programs':
    case 'providers':
    case 'points':
      return withRange(figure, whole, ` ${figure.unit}`)
    case 'hours/week':
      return withRange(figure, whole, ' hours a week')
    case 'hours/credit':
      return withRange(figure, whole, ' hours a credit')
    case 'jobs/year':
      return withRange(figure, whole, ' jobs a year')
    case 'percent':
      return withRange(figure, hundredths, ' percent')
    case 'share':
      return withRange(figure, (share) => whole(share * 100), ' in 100')
    case 'credits':
      return withRange(figure, String, ' credits')
    case 'odds ratio':
      return withRange(figure, hundredths, ' times')
    case 'scale':
      return withRange(figure, hundredths, ' on a scale from 0 to 1')
    case 'index':
      return withRange(figure, whole)
  }
}

/** What each line of a passport is. */
export const PASSPORT = {
  measures: 'Measures',
  about: 'About',
  year: 'Year',
  from: (grade: Grade, because: string): string => `From ${GRADE_WORDS[grade]}. ${because}`,
  sources: (sources: number): string => (sources === 1 ? 'Source' : 'Sources'),
  /** Before the sources themselves. */
  sourcesAre: (sources: number): string => (sources === 1 ? 'Source:' : 'Sources:'),
} as const

/** The sheet at the edge of the screen, for a number or for a word. */
export const SHEET = { close: 'Close', allTerms: 'All terms' } as const

/** What a passport says about the days that count for it. */
export const DATES = {
  checked: 'Checked',
  due: (checkedOn: string, by: string): string => `${checkedOn}, and due again by ${by}`,
  overdue: ', which has passed: trust it less',
  changes: 'Changes',
  changesOn: (day: string): string => `A newer number is expected on ${day}.`,
  address: 'This figure has a page address of its own',
} as const

/** What stands around the passports of a result. */
export const FIGURES = {
  introduction:
    'Every number has a source, a year and a grade, from A for records of everyone to E for our own judgment. Open one to see how far to trust it.',
  title: 'Where each figure comes from',
  jump: 'Where this comes from',
  price: 'price',
  study: 'hours of study',
  method: 'How this was made',
  release: (release: string, checkedOn: string): string =>
    `Release ${release}. Figures checked on ${checkedOn} or later.`,
} as const
