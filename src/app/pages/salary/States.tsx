import { useId } from 'react'

import {
  MEDIANS_ONLY,
  PRICES,
  PRICES_HINT,
  PRICE_NAMES,
  STATES,
  WHY_NOT_PUBLISHED,
} from '../../../words/en/salary.ts'
import { STATE_IDS, STATE_NAMES } from '../../../evidence/states/states.ts'
import { Segments } from '../../parts/Segments.tsx'
import { ChosenState } from './ChosenState.tsx'
import { ShadeKey } from './ShadeKey.tsx'
import { shadesOf } from './shades.ts'
import type { StateNumbers } from './state-rows.ts'
import { StateTable } from './StateTable.tsx'
import { Tiles } from './Tiles.tsx'
import type { View } from './view.ts'

interface StatesProps {
  readonly view: View
  readonly rows: readonly StateNumbers[]
  readonly choose: (change: Partial<View>) => void
}

/** Median pay in every state: a map of tiles and a table of the same numbers. */
export function States({ view, rows, choose }: StatesProps) {
  const id = useId()
  const { shadeOf, shades } = shadesOf(rows.flatMap(({ pay }) => pay[view.prices]?.value ?? []))
  return (
    <section aria-labelledby="salary-states">
      <h3 id="salary-states">{STATES.title}</h3>
      <p>{MEDIANS_ONLY}</p>
      <div className="salary-choices">
        <div className="salary-field">
          <label htmlFor={id}>{STATES.state}</label>
          <select
            id={id}
            value={view.state ?? ''}
            onChange={({ target }) =>
              choose({ state: STATE_IDS.find((state) => state === target.value) ?? null })
            }
          >
            <option value="">{STATES.none}</option>
            {STATE_IDS.map((state) => (
              <option key={state} value={state}>
                {STATE_NAMES[state]}
              </option>
            ))}
          </select>
        </div>
        <Segments
          legend={STATES.prices}
          options={PRICES}
          label={(prices) => PRICE_NAMES[prices]}
          chosen={view.prices}
          onChoose={(prices) => choose({ prices })}
          describedBy={`${id}prices`}
        />
        <p className="hint small" id={`${id}prices`}>
          {PRICES_HINT}
        </p>
      </div>
      <ChosenState view={view} rows={rows} />
      <div className="salary-map">
        <div>
          <Tiles
            view={view}
            rows={rows}
            shadeOf={shadeOf}
            onChoose={(state) => choose({ state })}
          />
          <ShadeKey shades={shades} missing={rows.some(({ pay }) => pay.paid === null)} />
        </div>
        <StateTable view={view} rows={rows} />
      </div>
      {rows.some(({ pay, jobs }) => pay.paid === null || jobs === null) && (
        <p className="small quiet">{WHY_NOT_PUBLISHED}</p>
      )}
    </section>
  )
}
