import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure, Unit } from '../passport/figure.ts'
import { OCCUPATIONS, type ComputingOccupation } from './occupations.ts'
import { OUTLOOK_TABLE } from './outlook-table.ts'

/** What the Bureau expects of an occupation. Null where it published nothing. */
export interface OutlookRow {
  readonly jobs2024: number | null
  readonly jobs2034: number | null
  /** Change in jobs over the ten years, percent. */
  readonly growth: number | null
  /** Openings a year on average, most of them to replace people who leave. */
  readonly openings: number | null
  /** The schooling the Bureau calls typical for entering the occupation. */
  readonly typicalEducation: string
}
export type OutlookMeasure = Exclude<keyof OutlookRow, 'typicalEducation'>

const MEASURED: Readonly<
  Record<OutlookMeasure, { readonly unit: Unit; readonly describes: string }>
> = {
  jobs2024: { unit: 'jobs', describes: 'Jobs in 2024, the self-employed included' },
  jobs2034: { unit: 'jobs', describes: 'Jobs projected for 2034, the self-employed included' },
  growth: { unit: 'percent', describes: 'Projected change in jobs over ten years' },
  openings: {
    unit: 'jobs/year',
    describes: 'Projected openings a year, on average over ten years, replacements included',
  },
}

/**
 * What is projected for an occupation in the United States from 2024 to 2034.
 *
 * @returns null where the Bureau of Labor Statistics published no projection.
 */
export function outlook(occupation: ComputingOccupation, measure: OutlookMeasure): Figure | null {
  const value = OUTLOOK_TABLE[occupation][measure]
  if (value === null) return null
  const { soc, title } = OCCUPATIONS[occupation]
  return {
    value,
    ...MEASURED[measure],
    population: `${title} (SOC ${soc}), United States`,
    year: '2024-34',
    sources: ['bls-projections-2024-34'],
    grade: 'C',
    because:
      'An official projection with a published method. It is not a forecast of any one year, and each edition revises the last.',
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY.renewed,
  }
}

/** The schooling the Bureau of Labor Statistics calls typical for entering an occupation. */
export function typicalEducation(occupation: ComputingOccupation): string {
  return OUTLOOK_TABLE[occupation].typicalEducation
}
