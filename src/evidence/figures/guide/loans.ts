import { REVIEW_BY } from '../../passport/calendar.ts'
import type { Unit } from '../../passport/figure.ts'
import { measured } from '../measured.ts'
import type { SourceId } from '../../sources/sources.ts'

const SECOND_HAND = 'Set by law; read in the summaries of university aid offices, which agree.'

const limit2026 = (
  value: number,
  unit: 'usd' | 'usd/year' | 'years',
  describes: string,
  population: string,
) =>
  measured({
    value,
    unit,
    describes,
    population,
    year: 'from July 2026',
    sources: ['uvu-loans-2026'],
    grade: 'B',
    because: SECOND_HAND,
    reviewBy: REVIEW_BY.rules,
  })

const dependent = (value: number, unit: 'usd' | 'usd/year', describes: string) =>
  measured({
    value,
    unit,
    describes,
    population:
      'Undergraduates who count as dependent on their parents; independent students may borrow more',
    year: '2025-26',
    sources: ['loan-limits-2025'],
    grade: 'B',
    because: 'Set by law and unchanged by the law of 2025; read second-hand.',
    reviewBy: REVIEW_BY.rules,
  })

const rate = (
  value: number,
  unit: Extract<Unit, 'percent' | 'points'>,
  describes: string,
  population: string,
  year: string,
  source: SourceId = 'loan-rates-2025',
) =>
  measured({
    value,
    unit,
    describes,
    population,
    year,
    sources: [source],
    grade: 'B',
    because: 'Set by law from an auction each May; read in press reports that agree.',
    reviewBy: REVIEW_BY.renewed,
  })

const INTEREST = 'Fixed yearly interest on a federal Direct Loan'

/** Federal loans beside what the model uses: limits by year, parents, last year’s rates. */
export const GUIDE_LOANS = {
  'loan-limit-dependent-first-year': dependent(
    5_500,
    'usd/year',
    'Most that can be borrowed in the first year',
  ),
  'loan-limit-dependent-second-year': dependent(
    6_500,
    'usd/year',
    'Most that can be borrowed in the second year',
  ),
  'loan-limit-dependent-later-year': dependent(
    7_500,
    'usd/year',
    'Most that can be borrowed in the third year and each one after',
  ),
  'loan-limit-dependent-subsidized': dependent(
    23_000,
    'usd',
    'Most that can be borrowed in all without interest while studying',
  ),
  'loan-limit-professional-year': limit2026(
    50_000,
    'usd/year',
    'Most that can be borrowed in a year',
    'Students of professional programs such as law and medicine',
  ),
  'loan-limit-professional-total': limit2026(
    200_000,
    'usd',
    'Most that can be borrowed in all',
    'Students of professional programs such as law and medicine',
  ),
  'loan-limit-parent-year': limit2026(
    20_000,
    'usd/year',
    'Most that parents can borrow in a year for one child',
    'Parents of dependent undergraduates (Parent PLUS)',
  ),
  'loan-limit-parent-total': limit2026(
    65_000,
    'usd',
    'Most that parents can borrow in all for one child',
    'Parents of dependent undergraduates (Parent PLUS)',
  ),
  'loan-limit-lifetime': limit2026(
    257_500,
    'usd',
    'Most that one person can borrow in a lifetime in federal student loans, those of parents left out',
    'Students at every level',
  ),
  'loan-graduate-plus-years': limit2026(
    3,
    'years',
    'Most years for which those who already had Grad PLUS loans may go on with them',
    'Graduate students who borrowed before July 2026; the loans are closed to all others',
  ),
  'loan-rate-plus': rate(
    9.07,
    'percent',
    INTEREST,
    'Parents with PLUS loans first paid out from July 2026 to June 2027',
    '2026-27',
    'loan-rates-2026',
  ),
  'loan-rate-undergraduate-2024': rate(
    6.53,
    'percent',
    INTEREST,
    'Undergraduates, loans first paid out from July 2024 to June 2025',
    '2024-25',
  ),
  'loan-rate-graduate-2024': rate(
    8.08,
    'percent',
    INTEREST,
    'Graduate students, loans first paid out from July 2024 to June 2025',
    '2024-25',
  ),
  'loan-rate-over-treasury': rate(
    2.05,
    'points',
    'What is added to the yield of the ten-year Treasury note at the auction in May',
    'Loans to undergraduates',
    'in force',
  ),
  'loan-rate-cap': rate(
    8.25,
    'percent',
    'Most that the interest on a loan to an undergraduate can be',
    'Loans to undergraduates',
    'in force',
  ),
} as const
