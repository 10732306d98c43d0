import { REVIEW_BY } from '../../passport/calendar.ts'
import type { Unit } from '../../passport/figure.ts'
import { measured } from '../measured.ts'
import type { SourceId } from '../../sources/sources.ts'

const yearly = (value: number, population: string, source: SourceId) =>
  measured({
    value,
    unit: 'usd/year',
    describes: 'Price of a year paid at once',
    population,
    year: '2025-26',
    sources: [source],
    grade: 'D',
    because: 'A list price, read in public documents that agree rather than on the page itself.',
    reviewBy: REVIEW_BY.prices,
  })

/** What a provider or a course says of itself. */
const stated = (
  terms: { value: number; low?: number; high?: number; unit: Unit },
  describes: string,
  population: string,
  year: string,
  source: SourceId,
) =>
  measured({
    ...terms,
    describes,
    population,
    year,
    sources: [source],
    grade: 'D',
    because: 'The provider’s own statement, not measured by anyone else.',
    reviewBy: REVIEW_BY.yearly,
  })

/** What learning online costs, asks and how often it is finished, beside what the model uses. */
export const GUIDE_ONLINE = {
  'online-course-completion-harvardx': measured({
    value: 13.3,
    unit: 'percent',
    describes: 'Completion of one free online course, whatever people meant to do',
    population: 'Learners in nine HarvardX courses who answered a survey',
    year: '2014',
    sources: ['reich-2014'],
    grade: 'C',
    because: 'Records joined to a survey that many did not answer.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'online-course-completion-penn': measured({
    value: 4,
    unit: 'percent',
    describes: 'Average completion of a free online course',
    population: 'Everyone who registered for one of 16 courses of the University of Pennsylvania',
    year: '2013',
    sources: ['penn-moocs-2013'],
    grade: 'C',
    because:
      'Platform records analyzed by the university, read in a report of it. Many registrants never meant to finish.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'coursera-plus-year-price': yearly(399, 'Coursera Plus', 'subscription-prices-2026'),
  'frontend-masters-year-price': yearly(390, 'Frontend Masters', 'frontend-masters-2026'),
  'pluralsight-year-price': yearly(299, 'Pluralsight, standard plan', 'pluralsight-2026'),
  'boot-dev-price': measured({
    value: 50,
    unit: 'usd/month',
    describes: 'Price of one month, about',
    population: 'Boot.dev',
    year: 'about 2024',
    sources: ['boot-dev-review-2024'],
    grade: 'D',
    because: 'One reviewer’s account, some years old: ask for the current price.',
    reviewBy: REVIEW_BY.prices,
  }),
  'boot-dev-registered': stated(
    { value: 336_271, unit: 'people' },
    'People who had registered, paying or not',
    'Boot.dev, a school of back-end development',
    'October 2024',
    'boot-dev-2024',
  ),
  'boot-dev-paying': stated(
    { value: 18_255, unit: 'people' },
    'People who paid for a membership',
    'Boot.dev, a school of back-end development',
    'October 2024',
    'boot-dev-2024',
  ),
  'full-stack-open-hours': stated(
    { value: 245, low: 210, high: 280, unit: 'hours' },
    'Hours for all fourteen parts, at 15 to 20 a part',
    'Full Stack Open, a free course',
    '2026',
    'full-stack-open-2026',
  ),
  'full-stack-open-hours-before': stated(
    { value: 150, low: 100, high: 200, unit: 'hours' },
    'Hours of programming practice expected before the first part; the value is the middle',
    'Full Stack Open, a free course',
    '2026',
    'full-stack-open-2026',
  ),
  'ossu-core-hours': stated(
    { value: 1_752, low: 1_432, high: 2_071, unit: 'hours' },
    'Hours of the introduction and the core, summed from its table; the value is the middle',
    'OSSU, a free computer science curriculum',
    '2026',
    'ossu-2026',
  ),
  'ossu-years': stated(
    { value: 2, unit: 'years' },
    'Years for the curriculum at 20 hours a week, about',
    'OSSU, a free computer science curriculum',
    '2026',
    'ossu-2026',
  ),
  'ossu-weekly-hours': stated(
    { value: 20, unit: 'hours/week' },
    'Hours a week on which the length of the curriculum is based',
    'OSSU, a free computer science curriculum',
    '2026',
    'ossu-2026',
  ),
} as const
