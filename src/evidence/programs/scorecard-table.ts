import type { ScorecardRead, ScorecardRow } from './scorecard.ts'

/** Courses for developers in the federal list of training providers. Written by data/import-programs.ts: change the script or its input, not this file. */
export const SCORECARD: ScorecardRead & { readonly rows: readonly ScorecardRow[] } = {
  asOf: '2026-08-07',
  readFrom: 'https://github.com/ChelseaKR/afterward',
  rows: [
    {
      provider: 'Springboard',
      name: 'Software Engineering Career Track',
      url: 'https://www.springboard.com',
      tuition: 10900,
      supplies: 0,
      weeks: 38,
      hours: 21,
      format: 'online',
      city: '',
      state: 'CA',
      zip3: null,
      listedBy: 'CA',
      exited: 11,
      completed: 6,
      employed: null,
      employedOf: null,
    },
  ],
}
