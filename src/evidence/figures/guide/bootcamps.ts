import { REVIEW_BY } from '../../passport/calendar.ts'
import type { Unit } from '../../passport/figure.ts'
import { measured } from '../measured.ts'
import type { SourceId } from '../../sources/sources.ts'

const COURSE_REPORT = {
  '2014': 'course-report-2015',
  '2015': 'course-report-2016',
  '2016': 'course-report-2016',
  '2017': 'course-report-2017',
  '2018': 'course-report-2018',
} as const satisfies Readonly<Record<string, SourceId>>

/** The only yearly count there was; nothing newer than 2018 could be verified. */
const counted = (
  year: keyof typeof COURSE_REPORT,
  value: number,
  unit: Unit,
  describes: string,
  source: SourceId = COURSE_REPORT[year],
) =>
  measured({
    value,
    unit,
    describes,
    population: 'Full-time coding bootcamps in the US and Canada that a directory counted',
    year,
    sources: [source],
    grade: 'D',
    because:
      'A bootcamp directory’s yearly survey of schools, read in press reports. History: no newer edition could be verified.',
    reviewBy: REVIEW_BY.yearly,
  })

const reported = (terms: {
  value: number
  low?: number
  high?: number
  unit: Unit
  describes: string
  population: string
  year: string
  source: SourceId
  because: string
}) => {
  const { source, ...rest } = terms
  return measured({ ...rest, sources: [source], grade: 'D', reviewBy: REVIEW_BY.yearly })
}

/** A term of BloomTech’s agreements, as the regulator’s order states it. */
const bloomTech = (
  terms: { value: number; low?: number; high?: number; unit: Unit },
  describes: string,
) =>
  measured({
    ...terms,
    describes,
    population: 'Students of BloomTech (Lambda School)',
    year: 'order of April 2024',
    sources: ['cfpb-bloomtech-2024'],
    grade: 'C',
    because: 'Finding of an enforcement case, read in reports of it. One school.',
    reviewBy: REVIEW_BY.yearly,
  })

/** How the market for bootcamps grew, what share agreements and guarantees ask, what was found. */
export const GUIDE_BOOTCAMPS = {
  'bootcamp-graduates-2014': counted('2014', 6_740, 'people', 'Graduates in the year'),
  'bootcamp-graduates-2015': counted('2015', 10_333, 'people', 'Graduates in the year'),
  'bootcamp-graduates-2016': counted('2016', 17_966, 'people', 'Graduates expected in the year'),
  'bootcamp-graduates-2017': counted('2017', 22_814, 'people', 'Graduates expected in the year'),
  'bootcamp-price-2015': counted('2015', 11_063, 'usd', 'Average tuition', 'course-report-2015'),
  'bootcamp-price-2016': counted('2016', 11_451, 'usd', 'Average tuition'),
  'bootcamp-weeks-2016': counted('2016', 12.9, 'weeks', 'Average length'),
  'bootcamp-providers-2016': counted('2016', 91, 'providers', 'Schools with a full-time course'),
  'bootcamp-providers-2017': counted('2017', 94, 'providers', 'Schools with a full-time course'),
  'bootcamp-providers-2018': counted('2018', 108, 'providers', 'Schools with a full-time course'),
  'bootcamp-providers-2023': reported({
    value: 100,
    unit: 'providers',
    describes: 'Schools with full-time classes; the report says more than this',
    population: 'Coding schools in North America',
    year: '2023',
    source: 'fast-company-2023',
    because: 'Press report without a count behind it; several schools have closed since.',
  }),
  'bootcamp-learners-2023': reported({
    value: 25_000,
    unit: 'people',
    describes: 'People who learn at a coding school in a year, about',
    population: 'Coding schools in North America with full-time classes',
    year: '2023',
    source: 'fast-company-2023',
    because: 'Press report, rounded, without a count behind it.',
  }),
  'bootcamp-length-claim': reported({
    value: 5,
    low: 3,
    high: 7,
    unit: 'months',
    describes: 'Length of a coding bootcamp, as one seller states it; the value is the middle',
    population: 'Coding bootcamps in the US, unspecified',
    year: '2026',
    source: 'nucamp-2026',
    because: 'A seller’s summary of its own market; no count or method is given.',
  }),
  'bootcamp-programs-worldwide': reported({
    value: 1_387,
    unit: 'programs',
    describes: 'Bootcamp programs that a study examined',
    population: 'Bootcamps in 48 countries',
    year: '2019',
    source: 'rti-2019',
    because: 'A research institute’s survey of the field, read in a press report. Seven years old.',
  }),
  'bootcamp-programs-teaching-web': reported({
    value: 59,
    unit: 'percent',
    describes: 'Share of bootcamp programs that taught web development',
    population: '1,387 programs in 48 countries',
    year: '2019',
    source: 'rti-2019',
    because: 'A research institute’s survey of the field, read in a press report. Seven years old.',
  }),
  'university-bootcamp-graduates': reported({
    value: 96_000,
    unit: 'people',
    describes: 'Graduates in all until the company gave its bootcamps up',
    population: 'Bootcamps that 2U ran under the names of universities',
    year: 'to December 2024',
    source: 'higher-ed-dive-2u-2024',
    because: 'The company’s count, read in a trade report.',
  }),
  'university-bootcamp-weeks': reported({
    value: 24,
    low: 12,
    high: 24,
    unit: 'weeks',
    describes: 'Length of the longest courses; the low end is the shortest',
    population: 'Bootcamps that 2U ran under the names of universities',
    year: '2024',
    source: 'higher-ed-dive-2u-2024',
    because: 'The company’s statement, read in a trade report.',
  }),
  'bloomtech-price': bloomTech(
    { value: 30_000, low: 20_000, high: 30_000, unit: 'usd' },
    'Price of the dearest program; the low end is the cheapest',
  ),
  'bloomtech-months': bloomTech(
    { value: 9, low: 6, high: 9, unit: 'months' },
    'Length of the longest program; the low end is the shortest',
  ),
  'bloomtech-share-of-income': bloomTech(
    { value: 17, unit: 'percent' },
    'Share of pay before tax owed each month under an income share agreement',
  ),
  'bloomtech-share-months': bloomTech(
    { value: 24, unit: 'months' },
    'Monthly payments under an income share agreement',
  ),
  'bloomtech-share-cap': bloomTech(
    { value: 30_000, unit: 'usd' },
    'Most paid in all under an income share agreement',
  ),
  'bloomtech-share-threshold': bloomTech(
    { value: 50_000, unit: 'usd/year' },
    'Yearly pay from which an income share agreement had to be paid',
  ),
  'bloomtech-penalty': bloomTech({ value: 164_000, unit: 'usd' }, 'Civil penalties in all'),
  'placement-window': reported({
    value: 180,
    unit: 'days',
    describes: 'Days after graduation within which a job in the field counts as placement',
    population: 'Schools that report by the CIRR standard',
    year: 'in force',
    source: 'cirr-standards',
    because:
      'The standard’s own text. It is voluntary, and fewer schools report by it than once did.',
  }),
  'job-guarantee-price': reported({
    value: 2_000,
    unit: 'usd',
    describes: 'Price of a job guarantee on top of tuition',
    population: '4Geeks Academy, US',
    year: '2025',
    source: '4geeks-2025',
    because: 'The provider’s own price list. One provider, not a market.',
  }),
  'job-guarantee-months': reported({
    value: 9,
    unit: 'months',
    describes: 'Months after graduation from which a job guarantee refunds tuition',
    population: '4Geeks Academy, US',
    year: '2025',
    source: '4geeks-2025',
    because: 'The provider’s own statement; conditions apply.',
  }),
  'refund-promise-days': reported({
    value: 270,
    unit: 'days',
    describes: 'Days after the course without an offer from which tuition is refunded',
    population: 'Coding Temple',
    year: 'undated',
    source: 'coding-temple-refund',
    because: 'The provider’s own terms in an undated copy, with many conditions.',
  }),
} as const
