import { REVIEW_BY } from '../passport/calendar.ts'
import { measured } from './measured.ts'

const webDeveloperJobs = (value: number, year: '2022' | '2025') =>
  measured({
    value,
    unit: 'jobs',
    describes: 'Jobs of web developers with an employer',
    population: 'Employers in the US',
    year: `May ${year}`,
    sources: [`bls-oews-${year}`],
    grade: 'B',
    because:
      'Official survey of employers; the self-employed are not counted, and most back-end work is counted under software developers.',
    reviewBy: REVIEW_BY.wages,
  })

/** What a beginner meets when applying. */
export const MARKET = {
  'web-developer-jobs-2022': webDeveloperJobs(88_620, '2022'),
  'web-developer-jobs-2025': webDeveloperJobs(70_190, '2025'),
  'back-end-postings-for-beginners': measured({
    value: 2.2,
    unit: 'percent',
    describes: 'Share of back-end job postings tagged as entry level',
    population: '6,358 active postings on one job board',
    year: 'June 2026',
    sources: ['interviewstack-2026'],
    grade: 'D',
    because: 'One vendor’s count of its own board, not audited.',
    reviewBy: REVIEW_BY.prices,
  }),
  'bloomtech-finance-charge': measured({
    value: 4_000,
    unit: 'usd',
    describes: 'Average finance charge hidden in an income share agreement',
    population: 'Students of BloomTech (Lambda School) with such an agreement',
    year: 'order of April 2024',
    sources: ['cfpb-bloomtech-2024'],
    grade: 'C',
    because: 'Finding of an enforcement case, read in reports of it. One school.',
    reviewBy: REVIEW_BY.yearly,
  }),
  'per-scholas-earnings-gain': measured(
    {
      value: 16,
      unit: 'percent',
      describes: 'Higher earnings than a control group, added up over ten years',
      population: 'Low-income adults admitted to Per Scholas IT training in the Bronx',
      year: 'entrants of 2011-13, followed to 2023',
      sources: ['per-scholas-trials-2025'],
      grade: 'A',
      because:
        'A randomized trial with government earnings records of everyone admitted. IT support rather than programming, one site, screened applicants. The gain was large from the second year to the eighth, and little of it was left in the ninth and tenth.',
      reviewBy: REVIEW_BY.yearly,
    },
    '2026-11-30',
  ),
} as const
