import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { Figure } from '../passport/figure.ts'
import { STATE_NAMES, type StateId } from './states.ts'
import { PRICE_PARITY_TABLE } from './price-parity-table.ts'

/** The price level of a state, 100 being the national average. */
export function priceParity(state: StateId): Figure {
  return {
    value: PRICE_PARITY_TABLE[state],
    unit: 'index',
    describes: 'Prices of all goods and services, rents included; the national average is 100',
    population: `What people who live in ${STATE_NAMES[state]} buy`,
    year: '2024',
    sources: ['bea-price-parities-2024'],
    grade: 'B',
    because:
      'Official statistics from price surveys and rents. One number for a whole state: cities and countryside differ.',
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY.renewed,
  }
}
