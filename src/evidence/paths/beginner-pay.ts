import { derived } from '../figures/derived.ts'

const atMost = (a: number, b: number): number => (a < b ? a : b)
const atLeast = (a: number, b: number): number => (a > b ? a : b)

/** First-job pay without a degree in the field: no record exists, so it is read from the lower part of the occupation. */
export const BEGINNER_PAY = derived({
  from: {
    tenth: 'web-developer-pay-lowest-tenth',
    quarter: 'web-developer-pay-lowest-quarter',
    middle: 'web-developer-pay-middle',
  },
  value: (of) => of.quarter.value,
  low: (of) => atMost(of.tenth.value, of.quarter.value * 0.55),
  high: (of) => atLeast(of.middle.value, of.quarter.value * 1.45),
  unit: 'usd/year',
  describes: 'Yearly pay in a first developer job, without a degree in computing',
  population: 'Those who find a developer job this way',
  year: 'May 2025',
  grade: 'E',
  because:
    'Nobody records first pay outside degrees. We read it from all web developers: a quarter of them earn less than the value. That beginners earn about so much is our judgment, so the ends are at least 45 percent off. Averages that schools advertise are left out.',
})
