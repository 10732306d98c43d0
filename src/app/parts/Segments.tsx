import { useId } from 'react'

import './segments.css'

interface SegmentsProps<Id extends string | number> {
  readonly legend: string
  readonly options: readonly Id[]
  readonly label: (id: Id) => string
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** Id of the words that say more. */
  readonly describedBy?: string
}

/** A few choices side by side as native radio buttons. */
export function Segments<Id extends string | number>(props: SegmentsProps<Id>) {
  const { legend, options, label, chosen, onChoose, describedBy } = props
  const name = useId()
  return (
    <fieldset className="segments" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label className="choice" key={option}>
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
