import { REVIEW_BY } from '../../passport/calendar.ts'
import { measured } from '../measured.ts'

/** Help with the price, beside what the model uses. */
export const GUIDE_AID = {
  'workforce-pell-credits': measured({
    value: 29.5,
    low: 7.5,
    high: 29.5,
    unit: 'credits',
    describes:
      'Most credit hours of a program that Workforce Pell can pay for; the low end is the fewest',
    population: 'Short programs at accredited schools that a governor has approved',
    year: 'from July 2026',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law and rule; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  }),
  'workforce-pell-years-offered': measured({
    value: 1,
    unit: 'years',
    describes: 'Years for which a program must have been offered before Workforce Pell can pay',
    population: 'Short programs at accredited schools that a governor has approved',
    year: 'from July 2026',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law and rule; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  }),
  'workforce-pell-placement-days': measured({
    value: 180,
    unit: 'days',
    describes: 'Days within which graduates must be placed for a program to count',
    population: 'Short programs at accredited schools that a governor has approved',
    year: 'from July 2026',
    sources: ['workforce-pell-sbctc'],
    grade: 'B',
    because: 'Set by law and rule; read in a state college board’s summary.',
    reviewBy: REVIEW_BY.rules,
  }),
} as const
