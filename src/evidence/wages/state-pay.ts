import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure } from '../passport/figure.ts'
import { STATE_NAMES, type StateId } from '../states/states.ts'
import { priceParity } from '../states/price-parity.ts'
import { COMPUTING_OCCUPATIONS, OCCUPATIONS, type ComputingOccupation } from './occupations.ts'
import { STATE_PAY_TABLE } from './state-pay-table.ts'

/** Median yearly pay in USD, then jobs; null where the Bureau published no estimate. */
export type StateCell = readonly [median: number | null, jobs: number | null]
/** One cell for each of `COMPUTING_OCCUPATIONS`, in that order. */
export type StateRow = readonly StateCell[]

/**
 * Median yearly pay of an occupation in one state, USD.
 *
 * @returns null where the Bureau of Labor Statistics published no estimate: too few workers or
 *   workplaces answered.
 */
export function statePay(occupation: ComputingOccupation, state: StateId): Figure | null {
  const [value] = cell(occupation, state)
  return value === null
    ? null
    : {
        value,
        unit: 'usd/year',
        describes: 'Median yearly pay before tax',
        ...passport(occupation, state),
      }
}

/**
 * How many jobs an occupation has in one state, the self-employed not counted.
 *
 * @returns null where the Bureau of Labor Statistics published no estimate.
 */
export function stateJobs(occupation: ComputingOccupation, state: StateId): Figure | null {
  const [, value] = cell(occupation, state)
  return value === null
    ? null
    : {
        value,
        unit: 'jobs',
        describes: 'Wage and salary jobs, full-time and part-time, on a day in May',
        ...passport(occupation, state),
      }
}

/**
 * What a state's median pay would buy at the national average of prices, USD a year:
 * pay divided by the price level, to the hundred.
 *
 * @returns null where there is no median pay for the state.
 */
export function payAtNationalPrices(
  occupation: ComputingOccupation,
  state: StateId,
): Figure | null {
  const pay = statePay(occupation, state)
  if (pay === null) return null
  const prices = priceParity(state)
  const code = state.toLowerCase()
  return {
    ...pay,
    // To the hundred: two surveys together do not know it any better.
    value: Math.round(pay.value / prices.value) * 100,
    describes: 'Median yearly pay before tax, restated at the national average of prices',
    sources: [...pay.sources, ...prices.sources],
    because:
      'Computed by us: official median pay divided by the official price level. Taxes are not considered.',
    from: [`state-pay/${occupation}/${code}`, `price-parity/${code}`],
  }
}

function cell(occupation: ComputingOccupation, state: StateId): StateCell {
  return STATE_PAY_TABLE[state][COMPUTING_OCCUPATIONS.indexOf(occupation)] ?? [null, null]
}

function passport(occupation: ComputingOccupation, state: StateId) {
  const { soc, title } = OCCUPATIONS[occupation]
  return {
    population: `Wage and salary workers of every age and experience, ${title.toLowerCase()} (SOC ${soc}), in ${STATE_NAMES[state]}; beginners are not shown apart and the self-employed are not counted`,
    year: 'May 2024',
    sources: ['bls-oews-states-2024'],
    grade: 'C',
    because:
      'An official survey; two independent public copies of it agree wherever both have a value. State estimates for small occupations are less certain than national ones.',
    checkedOn: CHECKED_ON,
    // May 2025 by state was out already.
    reviewBy: REVIEW_BY.renewed,
  } as const
}
