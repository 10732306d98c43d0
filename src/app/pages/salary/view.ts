import { PERCENTILES, PRICES, type Percentile, type Prices } from '../../../words/en/salary.ts'
import { STATE_IDS, type StateId } from '../../../evidence/states/states.ts'
import type { WageYear } from '../../../evidence/wages/national-rows.ts'
import {
  COMPUTING_OCCUPATIONS,
  type ComputingOccupation,
} from '../../../evidence/wages/occupations.ts'

/** The newest year of national estimates. */
export const NEWEST = 2025 satisfies WageYear

/** What the explorer shows. It lives in the query of the address, so that a view can be linked. */
export interface View {
  readonly occupation: ComputingOccupation
  /** Null for the country as a whole. */
  readonly state: StateId | null
  readonly percentile: Percentile
  readonly prices: Prices
}

/**
 * What stands there before anyone has chosen. Most back-end work is counted under software
 * developers, and their median is published for every state.
 */
export const FIRST_VIEW: View = {
  occupation: 'software-developers',
  state: null,
  percentile: 'median',
  prices: 'paid',
}

/** Reads a view from a query. What cannot be read is as if it were not there. */
export function readView(query: URLSearchParams): View {
  const one = <Id extends string>(key: keyof View, ids: readonly Id[]): Id | undefined =>
    ids.find((id) => id === query.get(key))
  return {
    occupation: one('occupation', COMPUTING_OCCUPATIONS) ?? FIRST_VIEW.occupation,
    state: one('state', STATE_IDS) ?? FIRST_VIEW.state,
    percentile: one('percentile', PERCENTILES) ?? FIRST_VIEW.percentile,
    prices: one('prices', PRICES) ?? FIRST_VIEW.prices,
  }
}

/** Writes a view into a query, leaving out what is as at first and keeping what is not ours. */
export function writeView(view: View, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(query)
  for (const key of ['occupation', 'state', 'percentile', 'prices'] as const) {
    const value = view[key]
    if (value === null || value === FIRST_VIEW[key]) written.delete(key)
    else written.set(key, value)
  }
  return written
}
