import { derived } from '../figures/derived.ts'

/** First-job pay without a degree in the field: no record exists, so it is read from the lower part of the occupation. */
export const BEGINNER_PAY = derived({
  from: {
    tenth: 'web-developer-pay-lowest-tenth',
    quarter: 'web-developer-pay-lowest-quarter',
    middle: 'web-developer-pay-middle',
  },
  value: (of) => of.quarter.value,
  low: (of) => of.tenth.value,
  high: (of) => of.middle.value,
  unit: 'usd/year',
  describes: 'Yearly pay in a first developer job, without a degree in computing',
  population: 'Those who find a developer job this way',
  year: 'May 2025',
  grade: 'C',
  because:
    'Nobody records first pay outside degrees. We read it from all web developers: a quarter earn less than the middle value, a tenth less than the low end, half more than the high end. Averages that schools advertise are left out.',
})
