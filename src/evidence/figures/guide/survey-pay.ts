import { REVIEW_BY } from '../../passport/calendar.ts'
import { measured } from '../measured.ts'

const payOf = (
  who: string,
  count: string,
  value: number,
  [low, high]: readonly [low: number, high: number],
) =>
  measured({
    value,
    low,
    high,
    unit: 'usd/year',
    describes:
      'Median yearly pay as developers stated it; a quarter earn less than the low end and a quarter more than the high end',
    population: `${count} ${who} in the US who gave their pay in a survey anyone could join`,
    year: '2025',
    sources: ['stack-overflow-2025'],
    grade: 'D',
    because:
      'Stated by people who chose to answer, most of them long in the work. It is above the official survey of employers and says little about a first job.',
    reviewBy: REVIEW_BY.yearly,
  })

/** Pay of developers in the US by their own account, to compare kinds of work rather than to expect. */
export const SURVEY_PAY = {
  'back-end-developers-stated-pay': payOf(
    'back-end developers',
    '612',
    173_924,
    [140_000, 221_000],
  ),
  'full-stack-developers-stated-pay': payOf(
    'full-stack developers',
    '1,569',
    136_800,
    [100_000, 180_000],
  ),
  'front-end-developers-stated-pay': payOf(
    'front-end developers',
    '187',
    144_500,
    [102_000, 180_000],
  ),
  'back-end-developers-stated-pay-6-to-9-years': payOf(
    'back-end developers with 6 to 9 years of coding',
    '52',
    125_500,
    [94_250, 170_000],
  ),
  'back-end-developers-stated-pay-10-to-14-years': payOf(
    'back-end developers with 10 to 14 years of coding',
    '133',
    173_250,
    [131_000, 210_000],
  ),
  'full-stack-developers-stated-pay-3-to-5-years': payOf(
    'full-stack developers with 3 to 5 years of coding',
    '67',
    85_000,
    [70_000, 122_500],
  ),
  'full-stack-developers-stated-pay-6-to-9-years': payOf(
    'full-stack developers with 6 to 9 years of coding',
    '225',
    100_000,
    [80_000, 135_000],
  ),
  'full-stack-developers-stated-pay-10-to-14-years': payOf(
    'full-stack developers with 10 to 14 years of coding',
    '340',
    130_000,
    [100_000, 170_000],
  ),
} as const
