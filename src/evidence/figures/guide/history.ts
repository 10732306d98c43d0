import { REVIEW_BY } from '../../passport/calendar.ts'
import { measured } from '../measured.ts'

const AS_HISTORY =
  'Shown as history only: the page gives no year for the range, and is four years old.'

const seed = (value: number, end: string) =>
  measured({
    value,
    unit: 'usd/year',
    describes: `${end} end of the one range of pay that a well-known guide gave`,
    population: 'Back-end developers in the US, by the guide’s own account',
    year: 'page of December 2022',
    sources: ['bestcolleges-2022'],
    grade: 'D',
    because: AS_HISTORY,
    reviewBy: REVIEW_BY.yearly,
  })

/** What an older guide said, kept as dated history and never as a figure of today. */
export const HISTORY = {
  'seed-pay-low-end': seed(40_750, 'Low'),
  'seed-pay-high-end': seed(146_430, 'High'),
  'seed-front-end-pay': measured({
    value: 73_004,
    unit: 'usd/year',
    describes: 'Average yearly pay of front-end developers, as a pay website gave it in 2021',
    population: 'Front-end developers in the US, as the website counts them',
    year: '2021',
    sources: ['payscale-2021'],
    grade: 'D',
    because:
      'Shown as history only: read in an article that quotes the website, and five years old.',
    reviewBy: REVIEW_BY.yearly,
  }),
} as const
