import { judged } from './judged.ts'

/** The change in yearly pay when learning to grow in a job one has is finished and used, USD. */
export const RAISE = judged({
  value: 6_000,
  low: 1_000,
  high: 12_000,
  unit: 'usd/year',
  describes: 'Rise in yearly pay once new skills are used in the job one has',
  population: 'People who stay with their employer or trade',
  because:
    'Nobody measures it. About a tenth of median pay: the low end of the 12 to 34 percent that trials of screened job training found, halved at the low end because growing in place moves pay less than changing jobs.',
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
