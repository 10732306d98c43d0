import { CHANGES_ON, REVIEW_BY } from '../../passport/calendar.ts'
import type { Unit } from '../../passport/figure.ts'
import { measured } from '../measured.ts'
import type { SourceId } from '../../sources/sources.ts'

const PROJECTION =
  'An official projection with a published method, read in a copy of the page. It is not a forecast of any one year, and each edition revises the last.'

const projected = (
  value: number,
  unit: Unit,
  describes: string,
  population: string,
  source: SourceId,
  year = '2024-34',
) =>
  measured({
    value,
    unit,
    describes,
    population: `${population}, United States`,
    year,
    sources: [source],
    grade: 'C',
    because: PROJECTION,
    reviewBy: REVIEW_BY.renewed,
  })

const GROWTH = 'Projected change in jobs over ten years'
const NEW_JOBS = 'Projected rise in jobs over ten years'
const OPENINGS =
  'Projected openings a year, on average over ten years, replacements for people who leave included'

const medianPay = (value: number, population: string, source: SourceId) =>
  measured({
    value,
    unit: 'usd/year',
    describes: 'Median yearly pay before tax',
    population: `${population}, United States; the self-employed are not counted`,
    year: 'May 2024',
    sources: [source],
    grade: 'B',
    because:
      'Official survey of employers, read in a copy of the page. It describes everyone in the work, not beginners.',
    reviewBy: REVIEW_BY.renewed,
  })

/** The newest edition, which the pages that quote it agree on. */
const newest = (
  value: number,
  unit: Unit,
  describes: string,
  population: string,
  source: SourceId,
  year = '2025-35',
) =>
  measured(
    {
      value,
      unit,
      describes,
      population: `${population}, United States`,
      year,
      sources: [source],
      grade: 'C',
      because: `${PROJECTION} The page itself was not opened: the number was read in several public files that quote it and agree.`,
      reviewBy: REVIEW_BY.yearly,
      changesOn: CHANGES_ON.projections,
    },
    '2026-11-26',
  )

/** What one page of the Occupational Outlook Handbook says of the occupations it groups together. */
const group = <Id extends string>(
  id: Id,
  who: string,
  source: SourceId,
  of: { jobs: number; growth: number; newJobs: number; openings: number; pay: number },
) =>
  ({
    [`${id}-jobs`]: projected(
      of.jobs,
      'jobs',
      'Jobs in 2024, the self-employed included',
      who,
      source,
      '2024',
    ),
    [`${id}-growth`]: projected(of.growth, 'percent', GROWTH, who, source),
    [`${id}-new-jobs`]: projected(of.newJobs, 'jobs', NEW_JOBS, who, source),
    [`${id}-openings`]: projected(of.openings, 'jobs/year', OPENINGS, who, source),
    [`${id}-pay-middle`]: medianPay(of.pay, who, source),
  }) as const

const GROUPS = {
  web: 'Web developers and digital designers',
  software: 'Software developers, quality assurance analysts and testers',
  database: 'Database administrators and architects',
  computing: 'Computer and information technology occupations',
} as const

/** The outlook for groups of occupations; single occupations have a table of their own. */
export const OUTLOOK_OF_GROUPS = {
  'web-developers-and-designers-growth': newest(
    5,
    'percent',
    GROWTH,
    GROUPS.web,
    'bls-ooh-web-2026',
  ),
  'web-developers-and-designers-new-jobs': newest(
    11_300,
    'jobs',
    NEW_JOBS,
    GROUPS.web,
    'bls-ooh-web-2026',
  ),
  'web-developers-and-designers-openings': newest(
    13_600,
    'jobs/year',
    OPENINGS,
    GROUPS.web,
    'bls-ooh-web-2026',
  ),
  'software-developers-and-testers-growth': newest(
    10,
    'percent',
    GROWTH,
    GROUPS.software,
    'bls-ooh-software-2026',
  ),
  'software-developers-and-testers-openings': newest(
    106_100,
    'jobs/year',
    OPENINGS,
    GROUPS.software,
    'bls-ooh-software-2026',
  ),
  'software-developers-growth': newest(
    10.2,
    'percent',
    GROWTH,
    'Software developers',
    'bls-projections-2025-35',
  ),
  ...group('database-occupations', GROUPS.database, 'bls-ooh-database-2025', {
    jobs: 144_900,
    growth: 4,
    newJobs: 5_300,
    openings: 7_800,
    pay: 123_100,
  }),
  'all-occupations-growth': newest(
    3.5,
    'percent',
    GROWTH,
    'All occupations',
    'bls-projections-2025-35',
  ),
  'computer-occupations-growth': projected(
    9,
    'percent',
    GROWTH,
    'Computer occupations',
    'bls-ooh-web-2025',
  ),
  'computing-openings': projected(
    317_700,
    'jobs/year',
    OPENINGS,
    GROUPS.computing,
    'bls-ooh-computing-2025',
  ),
  'computing-pay-middle': medianPay(105_990, GROUPS.computing, 'bls-ooh-computing-2025'),
} as const

/** What earlier editions expected, to show how far a projection moves. */
export const EARLIER_OUTLOOK = {
  ...group('web-developers-and-designers-2024-34', GROUPS.web, 'bls-ooh-web-2025', {
    jobs: 214_900,
    growth: 7,
    newJobs: 15_500,
    openings: 14_500,
    pay: 95_380,
  }),
  ...group('software-developers-and-testers-2024-34', GROUPS.software, 'bls-ooh-software-2025', {
    jobs: 1_895_500,
    growth: 15,
    newJobs: 287_900,
    openings: 129_200,
    pay: 131_450,
  }),
  'software-developers-and-testers-growth-2022-32': projected(
    25,
    'percent',
    GROWTH,
    GROUPS.software,
    'bls-ooh-software-2023',
    '2022-32',
  ),
  'software-developers-and-testers-new-jobs-2022-32': projected(
    451_200,
    'jobs',
    NEW_JOBS,
    GROUPS.software,
    'bls-ooh-software-2023',
    '2022-32',
  ),
  'software-developers-and-testers-growth-2023-33': projected(
    17,
    'percent',
    GROWTH,
    GROUPS.software,
    'bls-ooh-software-2024',
    '2023-33',
  ),
  'software-developers-and-testers-new-jobs-2023-33': projected(
    327_900,
    'jobs',
    NEW_JOBS,
    GROUPS.software,
    'bls-ooh-software-2024',
    '2023-33',
  ),
  'software-developers-and-testers-openings-2023-33': projected(
    140_100,
    'jobs/year',
    OPENINGS,
    GROUPS.software,
    'bls-ooh-software-2024',
    '2023-33',
  ),
  'database-occupations-growth-2022-32': projected(
    8,
    'percent',
    GROWTH,
    GROUPS.database,
    'bls-ooh-database-2023',
    '2022-32',
  ),
  'database-occupations-openings-2022-32': projected(
    10_200,
    'jobs/year',
    OPENINGS,
    GROUPS.database,
    'bls-ooh-database-2023',
    '2022-32',
  ),
  'computing-openings-2023-33': projected(
    356_700,
    'jobs/year',
    OPENINGS,
    GROUPS.computing,
    'bls-ooh-computing-2024',
    '2023-33',
  ),
} as const

const industry = (value: number, who: string, where: string, source: SourceId) =>
  medianPay(value, `${who} employed in ${where}`, source)

/** What the same work pays in different industries. */
export const PAY_BY_INDUSTRY = {
  'web-developer-pay-in-systems-design': industry(
    90_600,
    'Web developers',
    'computer systems design and related services',
    'bls-ooh-web-2025',
  ),
  'web-developer-pay-in-consulting': industry(
    83_720,
    'Web developers',
    'management, scientific and technical consulting',
    'bls-ooh-web-2025',
  ),
  'web-developer-pay-in-education': industry(
    82_080,
    'Web developers',
    'education',
    'bls-ooh-web-2025',
  ),
  'web-developer-pay-in-advertising': industry(
    76_270,
    'Web developers',
    'advertising and public relations',
    'bls-ooh-web-2025',
  ),
  'software-developer-pay-in-software-publishing': industry(
    149_990,
    'Software developers',
    'software publishing',
    'bls-ooh-software-2025',
  ),
  'software-developer-pay-in-manufacturing': industry(
    134_910,
    'Software developers',
    'manufacturing',
    'bls-ooh-software-2025',
  ),
  'software-developer-pay-in-finance': industry(
    132_880,
    'Software developers',
    'finance and insurance',
    'bls-ooh-software-2025',
  ),
  'software-developer-pay-in-systems-design': industry(
    129_890,
    'Software developers',
    'computer systems design and related services',
    'bls-ooh-software-2025',
  ),
} as const
