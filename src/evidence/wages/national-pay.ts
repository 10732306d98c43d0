import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure } from '../passport/figure.ts'
import { NATIONAL_PAY_TABLE } from './national-pay-table.ts'
import { NATIONAL_COLUMNS, type NationalColumn, type WageYear } from './national-rows.ts'
import { OCCUPATIONS, type Occupation } from './occupations.ts'

export type PayMeasure = Exclude<NationalColumn, 'jobs'>

const MEASURED: Readonly<Record<PayMeasure, string>> = {
  mean: 'Mean yearly pay before tax',
  p10: 'Yearly pay before tax that one worker in ten stays below',
  p25: 'Yearly pay before tax that one worker in four stays below',
  median: 'Median yearly pay before tax',
  p75: 'Yearly pay before tax that three workers in four stay below',
  p90: 'Yearly pay before tax that nine workers in ten stay below',
}

/**
 * What workers of an occupation earned in the United States, USD a year.
 * Percentiles describe all workers, not beginners: p10 to p25 is the safer guide for a first job.
 *
 * @returns null where the Bureau of Labor Statistics published no estimate.
 */
export function nationalPay(
  occupation: Occupation,
  year: WageYear,
  measure: PayMeasure,
): Figure | null {
  const value = cell(occupation, year, measure)
  return value === null
    ? null
    : { value, unit: 'usd/year', describes: MEASURED[measure], ...passport(occupation, year) }
}

/**
 * How many jobs an occupation had in the United States in May of a year, the self-employed not counted.
 *
 * @returns null where the Bureau of Labor Statistics published no estimate.
 */
export function nationalJobs(occupation: Occupation, year: WageYear): Figure | null {
  const value = cell(occupation, year, 'jobs')
  return value === null
    ? null
    : {
        value,
        unit: 'jobs',
        describes: 'Wage and salary jobs, full-time and part-time, on a day in May',
        ...passport(occupation, year),
      }
}

function cell(occupation: Occupation, year: WageYear, column: NationalColumn): number | null {
  return NATIONAL_PAY_TABLE[year][occupation][NATIONAL_COLUMNS.indexOf(column)] ?? null
}

function passport(occupation: Occupation, year: WageYear) {
  const { soc, title } = OCCUPATIONS[occupation]
  return {
    population: `Wage and salary workers of every age and experience, ${title.toLowerCase()} (SOC ${soc}), United States; beginners are not shown apart and the self-employed are not counted`,
    year: `May ${year}`,
    sources: [`bls-oews-${year}`],
    grade: 'C',
    because:
      'An official survey of workplaces with published error and non-response. Percentiles describe all workers, not beginners.',
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY.wages,
  } as const
}
