/** The Mays the national estimates describe. */
export const WAGE_YEARS = [2023, 2024, 2025] as const
export type WageYear = (typeof WAGE_YEARS)[number]

/** What a row of the national table holds, in this order: jobs, then yearly pay in USD. */
export const NATIONAL_COLUMNS = ['jobs', 'mean', 'p10', 'p25', 'median', 'p75', 'p90'] as const
export type NationalColumn = (typeof NATIONAL_COLUMNS)[number]

/** One value for each of `NATIONAL_COLUMNS`; null where the Bureau published none. */
export type NationalRow = readonly (number | null)[]
