import { judged } from '../figures/judged.ts'

/** The change in yearly pay when learning to grow in a job one has is finished and used, USD. */
export const RAISE = judged({
  value: 6_000,
  low: 1_000,
  high: 12_000,
  unit: 'usd/year',
  describes: 'Rise in yearly pay once new skills are used in the job one has',
  population: 'People who stay with their employer or trade',
  because:
    'Nobody measures it. A little over a tenth of median pay, somewhat less than trials of screened job training found for people who changed jobs; growing in place moves pay less.',
  sources: ['per-scholas-trials-2025'],
})

/** The yearly income that first work of one's own brings besides other pay, USD. */
export const OWN_WORK_PAY = judged({
  value: 12_000,
  low: 0,
  high: 40_000,
  unit: 'usd/year',
  describes: 'Yearly income from first clients or a first product, on top of other pay',
  population: 'People who get as far as paid or published work of their own',
  because:
    'Nobody measures it. Many earn nothing in the first year, some a side income of a thousand dollars a month, few a living.',
})
