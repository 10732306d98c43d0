import { REVIEW_BY } from '../../passport/calendar.ts'
import { derived } from '../derived.ts'
import { measured } from '../measured.ts'

const may2022 = (value: number, unit: 'usd/year' | 'jobs', describes: string, who: string) =>
  measured({
    value,
    unit,
    describes,
    population: `${who} employed in the US; the self-employed are not counted`,
    year: 'May 2022',
    sources: ['bls-oews-2022'],
    grade: 'B',
    because: 'Official survey of employers. It describes everyone in the work, not beginners.',
    reviewBy: REVIEW_BY.wages,
  })

const posted = (value: number, work: string, count: number, caution: string) =>
  measured({
    value,
    unit: 'usd/year',
    describes: 'Median of the yearly base pay stated in job postings',
    population: `${count} postings for ${work} developers with pay, on one job board`,
    year: 'June 2026',
    sources: ['interviewstack-2026'],
    grade: 'D',
    because: `One vendor’s count of its own board, not audited, and most postings ask for experience.${caution}`,
    reviewBy: REVIEW_BY.prices,
  })

const postingsIndex = (value: number, day: string) =>
  measured({
    value,
    unit: 'index',
    describes: 'Job postings of all kinds compared with 1 February 2020, which is 100',
    population: 'Postings in the US on Indeed, adjusted for the season',
    year: day,
    sources: ['indeed-postings-2026'],
    grade: 'D',
    because:
      'One job board’s count of its own postings. It covers every kind of work; the series for software development could not be had.',
    reviewBy: REVIEW_BY.prices,
  })

const recentGraduates = (value: number, describes: string, population: string) =>
  measured({
    value,
    unit: 'percent',
    describes,
    population,
    year: '2023',
    sources: ['ny-fed-majors-2025'],
    grade: 'C',
    because:
      'Census survey analyzed by the Federal Reserve Bank of New York, read in an article that quotes it.',
    reviewBy: REVIEW_BY.renewed,
  })

const allGraduates = (value: number, describes: string, population: string) =>
  measured({
    value,
    unit: 'percent',
    describes,
    population,
    year: 'last quarter of 2025',
    sources: ['ny-fed-graduates-2026'],
    grade: 'D',
    because:
      'Census survey analyzed by the Federal Reserve Bank of New York, read in one website’s summary.',
    reviewBy: REVIEW_BY.renewed,
  })

/** What the market pays and asks for, beside the cautions that every result shows. */
export const GUIDE_MARKET = {
  'web-developer-pay-middle-2022': may2022(
    78_580,
    'usd/year',
    'Median yearly pay of web developers',
    'Web developers',
  ),
  'software-developer-pay-middle-2022': may2022(
    127_260,
    'usd/year',
    'Median yearly pay of software developers',
    'Software developers',
  ),
  'all-occupations-pay-middle-2022': may2022(
    46_310,
    'usd/year',
    'Median yearly pay of all workers',
    'Workers of every occupation',
  ),
  'software-developer-jobs-2022': may2022(
    1_534_790,
    'jobs',
    'Jobs of software developers with an employer',
    'Software developers',
  ),
  'web-developer-jobs-fall': derived({
    from: { before: 'web-developer-jobs-2022', now: 'web-developer-jobs-2025' },
    value: ({ before, now }) => fall(before.value, now.value),
    low: ({ before, now }) => fall(before.value, now.value),
    high: ({ before, now }) => fall(before.value, now.value),
    unit: 'percent',
    describes: 'Fall in the jobs of web developers with an employer, May 2022 to May 2025',
    population: 'Employers in the US',
    year: 'May 2022 to May 2025',
    grade: 'B',
    because:
      'Computed by us from two years of the official survey of employers. Some of it may be the same work under another title; most back-end work is counted under software developers.',
  }),
  'back-end-posted-pay': posted(169_000, 'back-end', 545, ''),
  'front-end-posted-pay': posted(
    129_300,
    'front-end',
    621,
    ' The board says that postings from stores pull this one down.',
  ),
  'job-postings-index-2025': postingsIndex(101, '14 November 2025'),
  'job-postings-index-2026': postingsIndex(101.79, '14 August 2026'),
  'computing-graduates-unemployed-2023': recentGraduates(
    6.1,
    'Unemployment of recent graduates with a computer science major',
    'Bachelor’s graduates aged 22 to 27 in the labor force',
  ),
  'computer-engineering-graduates-unemployed-2023': recentGraduates(
    7.5,
    'Unemployment of recent graduates with a computer engineering major',
    'Bachelor’s graduates aged 22 to 27 in the labor force',
  ),
  'computing-graduates-early-pay': measured({
    value: 80_000,
    unit: 'usd/year',
    describes: 'Median yearly pay of recent graduates with a computer science major',
    population:
      'Bachelor’s graduates early in their career who work full-time and hold no higher degree',
    year: '2023',
    sources: ['ny-fed-majors-pay-2025'],
    grade: 'C',
    because:
      'Census survey analyzed by the Federal Reserve Bank of New York, read in a copy of a press report. All jobs are counted, not only those of developers.',
    reviewBy: REVIEW_BY.renewed,
  }),
  'graduates-unemployed': allGraduates(
    5.7,
    'Unemployment of recent graduates of every major',
    'Recent bachelor’s graduates in the labor force',
  ),
  'graduates-underemployed': allGraduates(
    42.5,
    'Employed recent graduates of every major in jobs that do not usually need a degree',
    'Recent bachelor’s graduates with a job',
  ),
} as const

/** A fall from one number to another in percent, to one decimal. */
function fall(before: number, now: number): number {
  return Math.round(((before - now) / before) * 1_000) / 10
}
