import { REVIEW_BY } from '../../passport/calendar.ts'
import type { Figure } from '../../passport/figure.ts'
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
    because: 'One job board’s count of its own postings. It covers every kind of work.',
    reviewBy: REVIEW_BY.prices,
  })

const softwarePostings = (
  terms: Pick<Figure, 'value' | 'unit' | 'describes' | 'population' | 'year'>,
  source: 'indeed-software-postings-2026' | 'hiring-lab-seniority-2026' | 'hiring-lab-juniors-2025',
  grade: 'C' | 'D',
  because: string,
) =>
  measured(
    { ...terms, sources: [source], grade, because, reviewBy: REVIEW_BY.renewed },
    '2026-11-30',
  )

const softwareIndex = (value: number, when: string) =>
  softwarePostings(
    {
      value,
      unit: 'index',
      describes:
        'Job postings for software development compared with 1 February 2020, which is 100',
      population: 'Postings in the US on Indeed, adjusted for the season',
      year: when,
    },
    'indeed-software-postings-2026',
    'C',
    'One job board’s count of its own postings, published as a series by a Federal Reserve bank and read in public files.',
  )

const postingsByTitle = (value: number, titles: string) =>
  softwarePostings(
    {
      value,
      unit: 'percent',
      describes: `Fall in postings with ${titles} since early 2020`,
      population: 'Postings for technology jobs in the US on Indeed',
      year: 'early 2025',
    },
    'hiring-lab-juniors-2025',
    'C',
    'One job board’s study of its own postings. A title says only roughly how much experience is asked.',
  )

const YOUNG = 'An early paper of economists who call it descriptive: it shows a fall and no cause.'

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
  'software-postings-index': softwareIndex(74.56, '10 July 2026'),
  'software-postings-index-peak': softwareIndex(233.86, 'February 2022, the most ever'),
  'software-postings-index-trough': softwareIndex(61.12, '17 May 2025, the fewest since'),
  'software-postings-for-beginners': softwarePostings(
    {
      value: 4.5,
      unit: 'percent',
      describes: 'Share of software postings that are entry level',
      population: 'Software postings in the US on Indeed',
      year: 'first quarter of 2026',
    },
    'hiring-lab-seniority-2026',
    'D',
    'Read in research notes that quote the board’s report of July 2026; the report itself was not opened.',
  ),
  'software-postings-growth-senior': softwarePostings(
    {
      value: 71,
      unit: 'percent',
      describes: 'Share of the rise in software postings over a year that was senior jobs',
      population: 'Software postings in the US on Indeed',
      year: 'May 2025 to May 2026',
    },
    'hiring-lab-seniority-2026',
    'D',
    'Read in research notes that quote the board’s report of July 2026; the report itself was not opened.',
  ),
  'junior-postings-fall': postingsByTitle(34, 'a standard or junior title'),
  'senior-postings-fall': postingsByTitle(19, 'a senior or manager’s title'),
  'young-developers-fall': measured(
    {
      value: 20,
      unit: 'percent',
      describes:
        'Fall in the jobs of software developers aged 22 to 25 since their peak late in 2022, nearly',
      population: 'Employees whose pay one large payroll company handles in the US',
      year: 'late 2022 to July 2025',
      sources: ['stanford-canaries-2025'],
      grade: 'C',
      because: `${YOUNG} Older developers at the same firms gained.`,
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-30',
  ),
  'young-exposed-workers-fall': measured(
    {
      value: 16,
      unit: 'percent',
      describes:
        'Fall in the jobs of people aged 22 to 25 in the work that AI can do most of, against others at the same firms',
      population:
        'Employees whose pay one large payroll company handles in the US, all such occupations',
      year: 'late 2022 to September 2025',
      sources: ['stanford-canaries-2025'],
      grade: 'C',
      because: YOUNG,
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-30',
  ),
  'new-graduate-hiring-fall': measured(
    {
      value: 65,
      low: 65,
      high: 76,
      unit: 'percent',
      describes:
        'Fall in the hiring of new graduates since 2019 at the largest technology companies; the high end is for young startups',
      population: 'Profiles of people that an investment firm follows',
      year: '2026',
      sources: ['signalfire-2026'],
      grade: 'D',
      because: 'An investor’s count from public profiles, read second-hand.',
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-26',
  ),
  'computing-enrollment-fall': measured(
    {
      value: 8.1,
      unit: 'percent',
      describes: 'Fall in undergraduates who study computer and information sciences, in one year',
      population: 'Undergraduates in the US, from 659,700 to 606,100',
      year: 'fall 2024 to fall 2025',
      sources: ['clearinghouse-2025'],
      grade: 'D',
      because: 'A near-complete count of enrollments, read second-hand.',
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-26',
  ),
  'h1b-fee': measured(
    {
      value: 100_000,
      unit: 'usd',
      describes: 'Payment asked of employers for a new H-1B worker who is abroad',
      population: 'Petitions for people outside the US; not for those who change status inside it',
      year: 'September 2025 to September 2026, unless extended',
      sources: ['h1b-proclamation-2025'],
      grade: 'D',
      because:
        'A proclamation with a term of one year. A court set the guidance aside in June 2026 and appeals go on: whether it holds today has to be checked.',
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-26',
  ),
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
