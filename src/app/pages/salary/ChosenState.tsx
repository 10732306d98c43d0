import { exactUsd } from '../../../words/en/format.ts'
import {
  CHOSEN_STATE,
  NOT_PUBLISHED,
  count,
  extremesInWords,
  rankInWords,
  type Prices,
} from '../../../words/en/salary.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { priceParity } from '../../../evidence/states/price-parity.ts'
import type { StateNumbers } from './state-rows.ts'
import { sorted } from './sorting.ts'
import { Sourced } from './Sourced.tsx'
import type { View } from './view.ts'

interface ChosenStateProps {
  readonly view: View
  readonly rows: readonly StateNumbers[]
}

/** The numbers of the chosen state; without one, the highest and the lowest. */
export function ChosenState({ view, rows }: ChosenStateProps) {
  const chosen = rows.find(({ state }) => state === view.state)
  if (chosen === undefined) return <p>{extremes(rows, view.prices)}</p>
  const { state, pay, jobs } = chosen
  return (
    <div className="salary-state">
      <h4>{STATE_NAMES[state]}</h4>
      <dl className="salary-numbers">
        <div>
          <dt>
            <Sourced name="statePay" figure={pay.paid} write={exactUsd} />
          </dt>
          <dd>{CHOSEN_STATE.paid(rank(chosen, rows, 'paid'))}</dd>
        </div>
        <div>
          <dt>
            <Sourced name="nationalPrices" figure={pay.national} write={exactUsd} />
          </dt>
          <dd>{CHOSEN_STATE.national(rank(chosen, rows, 'national'), priceParity(state).value)}</dd>
        </div>
        <div>
          <dt>
            <Sourced name="stateJobs" figure={jobs} write={count} />
          </dt>
          <dd>{CHOSEN_STATE.jobs}</dd>
        </div>
      </dl>
    </div>
  )
}

/** Those with a number, the best paid first. */
const ranked = (rows: readonly StateNumbers[], prices: Prices): readonly StateNumbers[] =>
  sorted(rows, { by: prices, direction: 'descending' }).filter(({ pay }) => pay[prices] !== null)

function rank(chosen: StateNumbers, rows: readonly StateNumbers[], prices: Prices): string | null {
  const value = chosen.pay[prices]?.value
  if (value === undefined) return null
  const published = ranked(rows, prices)
  // States with the same number share the better place.
  const place = 1 + published.findIndex(({ pay }) => pay[prices]?.value === value)
  return rankInWords(place, published.length)
}

function extremes(rows: readonly StateNumbers[], prices: Prices): string {
  const published = ranked(rows, prices)
  const [first, last] = [published[0], published.at(-1)]
  const [most, least] = [first?.pay[prices], last?.pay[prices]]
  if (!first || !last || !most || !least) return NOT_PUBLISHED
  return extremesInWords(
    prices,
    { state: STATE_NAMES[first.state], pay: exactUsd(most.value) },
    { state: STATE_NAMES[last.state], pay: exactUsd(least.value) },
  )
}
