import { REVIEW_BY } from '../passport/calendar.ts'
import { measured } from './measured.ts'

const awarded = <const T extends { value: number; low?: number; high?: number }>(
  terms: T,
  describes: string,
  population: string,
) =>
  measured(
    {
      ...terms,
      unit: 'percent',
      describes,
      population: `All who entered, part-time and transfer students included: ${population}`,
      year: 'two years of entrants, about 2014-16',
      sources: ['college-scorecard-2025'],
      grade: 'B',
      because:
        'Records of everyone who started, but of all subjects, and blind to those who finish at another college.',
      reviewBy: REVIEW_BY.colleges,
    },
    '2026-11-30',
  )

const AWARD = 'Share with any award from the same college within eight years'

/** At one college, percent. */
export const awards = (value: number, college: string) => awarded({ value }, AWARD, college)

/** The middle college of a kind, with the 10th and 90th percentile. */
export const awardsAcross = (value: number, low: number, high: number, colleges: string) =>
  awarded(
    { value, low, high },
    `${AWARD}: middle college, 10th and 90th percentile`,
    `${colleges}, each counted once`,
  )
