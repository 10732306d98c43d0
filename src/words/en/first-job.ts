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

/** The drawing of those jobs. */
export const JOBS_DRAWN = {
  caption: 'Web developers with an employer in the US',
  of: 'Year',
  many: 'Jobs',
} as const

/** The drawing of who was counted in work. */
export const PLACEMENT_DRAWN = {
  caption: 'Who counted, and how many were in work. The thin line is the range.',
  of: 'Counted by',
  many: 'In work',
} as const

/** The drawing of the share of postings for beginners, as squares. */
export const BEGINNER_POSTINGS = {
  title: (filled: number, squares: number, share: string): string =>
    `${filled} of ${squares} squares are filled: ${share} of postings`,
  /** Followed by that share. */
  caption: (filled: number, squares: number): string =>
    `Each square stands for one of every ${squares} postings for back-end developers on one job board. The ${filled} filled ones were tagged as entry level:`,
} as const
