import { CHANGES_ON, REVIEW_BY } from '../passport/calendar.ts'
import { judged } from './judged.ts'
import { measured } from './measured.ts'

const RULE_READ_SECOND_HAND =
  'Set by law; read in the summaries of university aid offices, which agree.'

const rate = (value: number, borrowers: string) =>
  measured({
    value,
    unit: 'percent',
    describes: 'Fixed yearly interest on a federal Direct Loan',
    population: `${borrowers}, loans first paid out from July 2026 to June 2027`,
    year: '2026-27',
    sources: ['loan-rates-2026'],
    grade: 'B',
    because:
      'Set by law from an auction each May. The announcement was read in copies that agree, and the sum of the auction and the margin that the law adds comes out the same.',
    reviewBy: REVIEW_BY.renewed,
    changesOn: CHANGES_ON.awardYear,
  })

const term = (months: number, balance: string) =>
  measured({
    value: months,
    unit: 'months',
    describes: 'Length of the standard repayment plan',
    population: `Borrowers who owe ${balance}, federal loans first made from 1 July 2026`,
    year: 'from July 2026',
    sources: ['jmu-repayment-2026'],
    grade: 'B',
    because: RULE_READ_SECOND_HAND,
    reviewBy: REVIEW_BY.rules,
  })

const limit = (value: number, describes: string, unit: 'usd' | 'usd/year', population: string) =>
  measured({
    value,
    unit,
    describes,
    population,
    year: 'from July 2026',
    sources: ['jmu-graduate-loans-2026'],
    grade: 'B',
    because: RULE_READ_SECOND_HAND,
    reviewBy: REVIEW_BY.rules,
  })

/** Federal student loans, as they are for someone who starts now. */
export const LOAN_FIGURES = {
  'loan-rate-undergraduate': rate(6.52, 'Undergraduates'),
  'loan-rate-graduate': rate(8.07, 'Graduate students'),
  'loan-term-under-25000': term(120, 'less than $25,000'),
  'loan-term-from-25000': term(180, '$25,000 to $49,999'),
  'loan-term-from-50000': term(240, '$50,000 to $99,999'),
  'loan-term-from-100000': term(300, '$100,000 or more'),
  'loan-limit-graduate-year': limit(
    20_500,
    'Most that can be borrowed in a year',
    'usd/year',
    'Graduate students, full-time; less when part-time',
  ),
  'loan-limit-graduate-total': limit(
    100_000,
    'Most that can be borrowed in all, not counting undergraduate loans',
    'usd',
    'Graduate students',
  ),
  'loan-limit-dependent-undergraduate': measured({
    value: 31_000,
    unit: 'usd',
    describes: 'Most that can be borrowed in all',
    population:
      'Undergraduates who count as dependent on their parents; independent students may borrow more',
    year: '2025-26',
    sources: ['loan-limits-2025'],
    grade: 'B',
    because: 'Set by law and unchanged by the law of 2025; read second-hand.',
    reviewBy: REVIEW_BY.rules,
  }),
  'loan-limit-dependent-undergraduate-year': measured({
    value: 7_500,
    low: 5_500,
    high: 7_500,
    unit: 'usd/year',
    describes: 'Most that can be borrowed in a year',
    population:
      'Undergraduates who count as dependent on their parents, third year and later; 5,500 in the first. Independent students may borrow more',
    year: '2025-26',
    sources: ['loan-limits-2025'],
    grade: 'B',
    because: 'Set by law; read second-hand.',
    reviewBy: REVIEW_BY.rules,
  }),
  'private-loan-rate': judged({
    value: 11,
    low: 7,
    high: 16,
    unit: 'percent',
    describes: 'Yearly interest on a private loan for a bootcamp or course',
    population: 'People who borrow for a program that no federal loan reaches',
    because:
      'Lenders quote a range by credit history and publish no average. The low end is a little above a federal loan, the high end what thin credit is offered. Ask for the rate and the total before signing.',
  }),
  'private-loan-term': judged({
    value: 36,
    low: 24,
    high: 60,
    unit: 'months',
    describes: 'Length of repayment of a private loan for a bootcamp or course',
    population: 'People who borrow for a program that no federal loan reaches',
    because:
      'One traced program offers loans over three to five years, another installments over 24 months; three years lies between.',
  }),
  'loan-payments-heavy': measured(
    {
      value: 8,
      unit: 'percent',
      describes: 'Part of yearly pay above which loan payments count as heavy',
      population:
        'The typical graduate of a program, as a federal rule judged programs. One failed only if payments also took more than a fifth of what the rule called discretionary earnings',
      year: 'in force until July 2027',
      sources: ['gainful-employment-rule', 'ihep-earnings-2026'],
      grade: 'B',
      because:
        'The rule it comes from is being repealed: a final rule of 1 July 2026, in force for the most part a year later, judges programs by what graduates earn instead. We keep the number as a rule of thumb. Holding one person’s payments against it is our use of it.',
      reviewBy: REVIEW_BY.rules,
      changesOn: CHANGES_ON.awardYear,
    },
    '2026-11-30',
  ),
} as const
