import { useId, type KeyboardEvent } from 'react'

import { SHADES, thousands, tileWords, tilesTitle } from '../../../words/en/salary.ts'
import { STATE_NAMES, type StateId } from '../../../evidence/states/states.ts'
import type { StateNumbers } from './state-rows.ts'
import { TILE_PLACES, tileBeyond } from './tile-places.ts'
import type { View } from './view.ts'
import { workersOf } from './workers.ts'

interface TilesProps {
  readonly view: View
  readonly rows: readonly StateNumbers[]
  readonly shadeOf: (amount: number) => number
  readonly onChoose: (state: StateId) => void
}

const WAYS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }

/**
 * The country as native radio buttons, one for each state: a single stop on the way through the
 * page, left and right as the browser has it, and up and down as the map has it.
 */
export function Tiles({ view, rows, shadeOf, onChoose }: TilesProps) {
  const name = useId()
  const goUpOrDown = (event: KeyboardEvent<HTMLInputElement>, from: StateId) => {
    const way = WAYS[event.key]
    if (way === undefined) return
    event.preventDefault()
    const state = tileBeyond(from, way)
    if (state === from) return
    event.currentTarget
      .closest('fieldset')
      ?.querySelector<HTMLInputElement>(`[value="${state}"]`)
      ?.focus()
    onChoose(state)
  }
  return (
    <fieldset className="salary-tiles">
      <legend>{tilesTitle(workersOf(view.occupation), view.prices)}</legend>
      <div>
        {TILE_PLACES.map(({ state, column }) => {
          const pay = rows.find((one) => one.state === state)?.pay[view.prices]?.value
          const shade = pay === undefined ? 'missing' : `shade-${shadeOf(pay)}`
          return (
            <label key={state} className={`tile-shade ${shade} column-${column}`}>
              <input
                type="radio"
                name={name}
                value={state}
                aria-label={tileWords(STATE_NAMES[state], state, pay)}
                checked={state === view.state}
                onChange={() => onChoose(state)}
                onKeyDown={(event) => goUpOrDown(event, state)}
              />
              <span aria-hidden="true">{state}</span>
              <b aria-hidden="true">{pay === undefined ? SHADES.missingInTile : thousands(pay)}</b>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
