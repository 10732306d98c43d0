import { judged } from '../figures/judged.ts'

/** Months of looking for work once ready to apply. */
export const JOB_SEARCH = judged({
  value: 6,
  low: 3,
  high: 12,
  unit: 'months',
  describes: 'Months from ready to apply to the first pay from the new work',
  population: 'People new to development who go on looking until they are hired',
  because:
    'Nobody records it for all who look. Schools that report placement count hires within 180 days, which misses everyone who takes longer, and report that many do; few postings for developers are for beginners now. Half a year, with three months for the lucky and a year for the rest.',
})
