/** Jobs of web developers with an employer, year by year. */
export const JOBS_BY_YEAR = [
  { year: 'May 2022', figure: 'web-developer-jobs-2022' },
  { year: 'May 2023', figure: 'jobs/web-developers/2023' },
  { year: 'May 2024', figure: 'jobs/web-developers/2024' },
  { year: 'May 2025', figure: 'jobs/web-developers/2025' },
] as const

/** Who has counted people in work after a course. What was counted stands in each passport. */
export const PLACEMENT = [
  { who: 'Bootcamps, about themselves', figure: 'bootcamp-placement-claim' },
  { who: 'A regulator, about one school', figure: 'bloomtech-placement-found' },
  { who: 'A federal auditor, about veterans', figure: 'vet-tec-employed' },
] as const
