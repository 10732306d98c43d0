import { CHANGES_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure } from '../passport/figure.ts'
import { measured } from './measured.ts'

const pell = (value: number, describes: string, unit: 'usd/year' | 'index') =>
  measured({
    value,
    unit,
    describes,
    population: 'Undergraduates without a bachelor’s degree',
    year: '2026-27',
    sources: ['pell-2026'],
    grade: 'B',
    because:
      'Official letter of January 2026, read in copies; it warned that Congress could still change the amount.',
    reviewBy: REVIEW_BY.rules,
    changesOn: CHANGES_ON.awardYear,
  })

const paidIn2024 = (
  terms: Pick<Figure, 'value' | 'unit' | 'describes' | 'population' | 'because'>,
) =>
  measured({
    ...terms,
    year: '2024-25',
    sources: ['college-board-aid-2025'],
    grade: 'B',
    reviewBy: REVIEW_BY.rules,
  })

const workforcePell = (
  terms: { value: number; low?: number; high?: number; unit: 'hours' | 'weeks' | 'percent' },
  describes: string,
) =>
  measured({
    ...terms,
    describes,
    population: 'Short programs at accredited schools that a governor has approved',
    year: 'from July 2026',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law and rule; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  })

/** Help with the price, as the rules stand. */
export const AID_FIGURES = {
  'pell-most': pell(7_395, 'Largest Pell Grant for a year of full-time study', 'usd/year'),
  'pell-least': pell(740, 'Smallest Pell Grant for a year of full-time study', 'usd/year'),
  'pell-index-cutoff': pell(
    14_790,
    'Student Aid Index at or above which there is no Pell Grant',
    'index',
  ),
  'pell-paid-in-all': paidIn2024({
    value: 38_600_000_000,
    unit: 'usd/year',
    describes: 'Pell Grants paid in a year, all together',
    population: 'Everyone with a Pell Grant, part-time and for part of a year included',
    because: 'Sum of federal records, rounded to a tenth of a billion by the publisher.',
  }),
  'pell-recipients': paidIn2024({
    value: 7_300_000,
    unit: 'people',
    describes: 'People who had a Pell Grant in a year',
    population: 'Undergraduates in the US',
    because: 'Count of federal records, rounded to a tenth of a million by the publisher.',
  }),
  'pell-years': measured({
    value: 6,
    unit: 'years',
    describes: 'Full-time years of Pell Grants in a lifetime (600 percent)',
    population: 'Undergraduates without a bachelor’s degree',
    year: 'in force',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  }),
  'workforce-pell-hours': workforcePell(
    { value: 599, low: 150, high: 599, unit: 'hours' },
    'Most clock hours of a program that Workforce Pell can pay for; the low end is the fewest',
  ),
  'workforce-pell-weeks': workforcePell(
    { value: 15, low: 8, high: 15, unit: 'weeks' },
    'Length that a program must stay under; the low end is the shortest allowed',
  ),
  'workforce-pell-completion': workforcePell(
    { value: 70, unit: 'percent' },
    'Share of learners who must complete the program',
  ),
  'workforce-pell-placement': workforcePell(
    { value: 70, unit: 'percent' },
    'Share of graduates who must be placed within 180 days',
  ),
  'gi-bill-public-share': measured({
    value: 1,
    low: 0.5,
    high: 1,
    unit: 'share',
    describes:
      'Share of in-state tuition and fees paid at the full benefit; from 0.5 up by length of service',
    population: 'Veterans with Post-9/11 GI Bill benefits at public colleges',
    year: '2025-26',
    sources: ['va-gi-bill-rates'],
    grade: 'A',
    because:
      'The agency’s own page, read in a copy that covers August 2025 to July 2026. The share goes up in steps: half after 90 days of active duty, then 60, 70, 80 and 90 percent, and all of it after 36 months.',
    reviewBy: REVIEW_BY.rules,
  }),
  'gi-bill-months': measured(
    {
      value: 36,
      unit: 'months',
      describes: 'Most months of school that the GI Bill pays for',
      population: 'Veterans with Post-9/11 GI Bill benefits',
      year: 'in force',
      sources: ['morgan-state-gi-bill'],
      grade: 'B',
      because:
        'Set by law; read on the pages of two colleges and a county, which agree. Some people with a second benefit have up to 48.',
      reviewBy: REVIEW_BY.rules,
    },
    '2026-11-30',
  ),
  'gi-bill-books': measured(
    {
      value: 1_000,
      unit: 'usd/year',
      describes: 'Most the GI Bill pays for books and supplies in a year; $41.67 a credit',
      population: 'Veterans with Post-9/11 GI Bill benefits',
      year: '2026-27',
      sources: ['va-future-rates-2026'],
      grade: 'B',
      because: 'Official amount, read in public files that quote the page and agree.',
      reviewBy: REVIEW_BY.renewed,
      changesOn: CHANGES_ON.veterans,
    },
    '2026-11-26',
  ),
  'gi-bill-private-most': measured({
    value: 30_908.34,
    unit: 'usd/year',
    describes: 'Most the GI Bill pays for a year at a private college, at the full benefit',
    population: 'Veterans with Post-9/11 GI Bill benefits',
    year: '2026-27',
    sources: ['va-gi-bill-rates', 'va-future-rates-2026'],
    grade: 'B',
    because:
      'Official amount, read in public files that quote the page and agree. It rises each August.',
    reviewBy: REVIEW_BY.renewed,
    changesOn: CHANGES_ON.veterans,
  }),
  'gi-bill-technology-places': measured({
    value: 4_000,
    unit: 'people',
    describes: 'Veterans who may join the high-technology program, VET TEC 2.0, in a year',
    population: 'Veterans in the US',
    year: 'until 30 September 2027',
    sources: ['usc-38-3699c'],
    grade: 'B',
    because: 'The statute, read in a copy.',
    reviewBy: REVIEW_BY.renewed,
  }),
  'gi-bill-technology-places-left': measured(
    {
      value: 3_332,
      unit: 'people',
      describes: 'Places left of those in the high-technology program, VET TEC 2.0',
      population: 'Veterans in the US',
      year: '5 August 2026',
      sources: ['va-vet-tec-2'],
      grade: 'B',
      because: 'The department’s own page, read in a copy. It goes stale fast: look it up.',
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-26',
  ),
  'gi-bill-technology-service': measured(
    {
      value: 36,
      unit: 'months',
      describes: 'Active duty needed for the high-technology program, VET TEC 2.0',
      population: 'Veterans under 62, and service members within 180 days of discharge',
      year: 'in force in August 2026',
      sources: ['va-vet-tec-2'],
      grade: 'B',
      because: 'The department’s own page, read in a copy.',
      reviewBy: REVIEW_BY.renewed,
    },
    '2026-11-26',
  ),
  'employer-tax-free': measured({
    value: 5_250,
    unit: 'usd/year',
    describes: 'Most an employer can pay for someone’s education in a year free of income tax',
    population: 'Employees of firms with a written plan',
    year: 'in force',
    sources: ['usc-26-127'],
    grade: 'A',
    because:
      'The statute. What a given employer offers can be less, or nothing. From 2027 the amount follows prices; the one for 2027 was not found.',
    reviewBy: REVIEW_BY.rules,
    changesOn: CHANGES_ON.taxYear,
  }),
  'laid-off-training-most': measured({
    value: 7_500,
    low: 5_000,
    high: 14_000,
    unit: 'usd',
    describes: 'Most a local workforce board pays toward one person’s approved training',
    population:
      'Laid-off workers and other adults in nine areas of California and one of Washington whose boards publish a cap',
    year: '2017-25',
    sources: ['california-training-caps', 'nwwdb-training-accounts'],
    grade: 'D',
    because:
      'The middle, least and most of the published caps we could trace, most of them for one person and not a year; read in notes that quote the boards. Each of several hundred areas sets its own amount and list of approved programs, and other grants come first.',
    reviewBy: REVIEW_BY.yearly,
  }),
} as const
