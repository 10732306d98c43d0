import { CHANGES_ON, REVIEW_BY } from '../passport/calendar.ts'
import { measured } from './measured.ts'

const oews = (value: number, describes: string, population: string) =>
  measured({
    value,
    unit: 'usd/year',
    describes,
    population,
    year: 'May 2025',
    sources: ['bls-oews-2025'],
    grade: 'B',
    because:
      'Official survey of employers. It describes everyone in the occupation, not beginners, and leaves out the self-employed.',
    reviewBy: REVIEW_BY.wages,
    changesOn: CHANGES_ON.wages,
  })

const firstYear = (terms: {
  value: number
  low: number
  high: number
  population: string
  programs: number
}) => {
  const { programs, ...numbers } = terms
  return measured({
    ...numbers,
    unit: 'usd/year',
    describes:
      'Median earnings one year after completing, across computing programs, in dollars of 2022',
    year: 'completed in 2018-20, earned in 2020 and 2021; release of June 2026',
    sources: ['college-scorecard-fields-2026'],
    grade: 'B',
    because: `Tax records, but only of graduates who had federal aid and worked, and only of programs large enough to report (${programs} of them). Middle, 10th and 90th percentile of program medians, weighted by graduates; general computing, programming and computer science (CIP 11.01, 11.02, 11.07) together.`,
    reviewBy: REVIEW_BY.colleges,
  })
}

/** What people earn, from official records. */
export const PAY = {
  'web-developer-pay-lowest-tenth': oews(
    48_100,
    'Yearly pay below which a tenth of web developers earn',
    'Web developers employed in the US',
  ),
  'web-developer-pay-lowest-quarter': oews(
    64_230,
    'Yearly pay below which a quarter of web developers earn',
    'Web developers employed in the US',
  ),
  'web-developer-pay-middle': oews(
    92_650,
    'Median yearly pay of web developers',
    'Web developers employed in the US',
  ),
  'software-developer-pay-lowest-tenth': oews(
    82_460,
    'Yearly pay below which a tenth of software developers earn',
    'Software developers employed in the US',
  ),
  'associate-first-year-pay': firstYear({
    value: 40_854,
    low: 26_582,
    high: 50_111,
    population: 'Graduates of associate programs in computing with federal aid',
    programs: 108,
  }),
  'bachelor-online-first-year-pay': firstYear({
    value: 63_444,
    low: 55_922,
    high: 83_860,
    population:
      'Graduates of computing bachelor’s programs with federal aid, at colleges where at least half study only online',
    programs: 101,
  }),
  'bachelor-campus-first-year-pay': firstYear({
    value: 75_150,
    low: 53_517,
    high: 113_634,
    population:
      'Graduates of computing bachelor’s programs with federal aid, at colleges where most study on campus',
    programs: 716,
  }),
  'master-online-first-year-pay': firstYear({
    value: 94_256,
    low: 75_810,
    high: 114_993,
    population:
      'Graduates of computing master’s programs with federal aid, at colleges where at least half study only online',
    programs: 22,
  }),
} as const
