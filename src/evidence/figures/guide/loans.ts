import { CHANGES_ON, REVIEW_BY } from '../../passport/calendar.ts'
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
    ...(year === '2026-27' && { changesOn: CHANGES_ON.awardYear }),
  })

const independent = (value: number, unit: 'usd' | 'usd/year', describes: string) =>
  measured(
    {
      value,
      unit,
      describes,
      population:
        'Undergraduates who count as independent of their parents, as nearly everyone from 24 up does',
      year: 'in force',
      sources: ['vermont-state-loan-limits', 'usm-loan-limits'],
      grade: 'B',
      because: 'Set by law; read on the pages of two universities, which agree.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-30',
  )

/** The plan by income, as the rule of 2026 sets it. */
const byIncome = (
  terms: {
    value: number
    low?: number
    high?: number
    unit: 'percent' | 'usd/month' | 'months'
  },
  describes: string,
) =>
  measured(
    {
      ...terms,
      describes,
      population: 'People who repay federal loans under the Repayment Assistance Plan',
      year: 'from July 2026',
      sources: ['rise-rule-2026', 'fidelity-rap'],
      grade: 'B',
      because: 'Set by law and rule; read in summaries that agree.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-30',
  )

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
  'loan-limit-independent-first-year': independent(
    9_500,
    'usd/year',
    'Most that can be borrowed in the first year',
  ),
  'loan-limit-independent-second-year': independent(
    10_500,
    'usd/year',
    'Most that can be borrowed in the second year',
  ),
  'loan-limit-independent-later-year': independent(
    12_500,
    'usd/year',
    'Most that can be borrowed in the third year and each one after',
  ),
  'loan-limit-independent-undergraduate': independent(
    57_500,
    'usd',
    'Most that can be borrowed in all',
  ),
  'loan-limit-half-time': measured(
    {
      value: 2_750,
      unit: 'usd/year',
      describes: 'Most that can be borrowed in the first year with 12 of 24 credits',
      population: 'Undergraduates who count as dependent on their parents and study half-time',
      year: 'from July 2026',
      sources: ['apus-loan-limits-2026'],
      grade: 'C',
      because:
        'Set by law; read in a university’s summary. Two other colleges state the same rule: half the credits, half the limit.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-26',
  ),
  'income-plan-share': byIncome(
    { value: 10, low: 1, high: 10, unit: 'percent' },
    'Share of yearly income paid by those who earn more than $100,000; the low end is for incomes from $10,000 to $20,000',
  ),
  'income-plan-least': byIncome({ value: 10, unit: 'usd/month' }, 'Least that is paid'),
  'income-plan-child': byIncome(
    { value: 50, unit: 'usd/month' },
    'What each dependent takes off the payment',
  ),
  'income-plan-months': byIncome(
    { value: 360, unit: 'months' },
    'Payments after which the rest is forgiven',
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
