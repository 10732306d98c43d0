import type { Prices } from '../../../words/en/salary.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { STATE_IDS, type StateId } from '../../../evidence/states/states.ts'
import type { ComputingOccupation } from '../../../evidence/wages/occupations.ts'
import { payAtNationalPrices, stateJobs, statePay } from '../../../evidence/wages/state-pay.ts'

/** What is known of one state, for the tiles and for the table alike. Null is not published. */
export interface StateNumbers {
  readonly state: StateId
  readonly pay: Readonly<Record<Prices, Figure | null>>
  readonly jobs: Figure | null
}

/** Every state, in the order of the names. */
export function stateRows(occupation: ComputingOccupation): readonly StateNumbers[] {
  return STATE_IDS.map((state) => ({
    state,
    pay: {
      paid: statePay(occupation, state),
      national: payAtNationalPrices(occupation, state),
    },
    jobs: stateJobs(occupation, state),
  }))
}
