import { useEffect, useRef, useState } from 'react'

import { exactUsd } from '../../../words/en/format.ts'
import {
  NOT_PUBLISHED,
  STATE_COLUMNS,
  STATES,
  count,
  sortedInWords,
} from '../../../words/en/salary.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { resorted, sorted, SORT_KEYS, type Sorting } from './sorting.ts'
import type { StateNumbers } from './state-rows.ts'
import type { View } from './view.ts'
import { workersOf } from './workers.ts'

interface StateTableProps {
  readonly view: View
  readonly rows: readonly StateNumbers[]
}

/** The numbers of the map, and more, in a table that can be sorted by any of its columns. */
export function StateTable({ view, rows }: StateTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'state', direction: 'ascending' })
  const room = useRef<HTMLElement>(null)
  const ordered = sorted(rows, sorting)
  const chosen = ordered.findIndex(({ state }) => state === view.state)
  useEffect(() => {
    if (room.current) bringInSight(room.current, chosen)
  }, [room, chosen])
  return (
    <div className="salary-table">
      <p className="small quiet">
        <output>{sortedInWords(sorting.by, sorting.direction)}</output>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must take the focus */}
      <section className="room" aria-label={STATES.table} tabIndex={0} ref={room}>
        <table>
          <caption className="visually-hidden">
            {STATES.caption(workersOf(view.occupation))}
          </caption>
          <thead>
            <tr>
              {SORT_KEYS.map((key) => (
                <th
                  key={key}
                  scope="col"
                  className={key === 'state' ? undefined : 'number'}
                  aria-sort={key === sorting.by ? sorting.direction : undefined}
                >
                  <button type="button" onClick={() => setSorting(resorted(sorting, key))}>
                    {STATE_COLUMNS[key]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ state, pay, jobs }) => (
              <tr key={state} aria-current={state === view.state ? 'true' : undefined}>
                <th scope="row">{STATE_NAMES[state]}</th>
                <Cell figure={pay.paid} write={exactUsd} />
                <Cell figure={pay.national} write={exactUsd} />
                <Cell figure={jobs} write={count} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

interface CellProps {
  readonly figure: Figure | null
  readonly write: (amount: number) => string
}

function Cell({ figure, write }: CellProps) {
  return (
    <td className="number">{figure === null ? <i>{NOT_PUBLISHED}</i> : write(figure.value)}</td>
  )
}

/** Scrolls the table, and never the page, to a row. Below zero it is none, and the top. */
function bringInSight(room: HTMLElement, row: number): void {
  const [heading, ...rows] = room.querySelectorAll('tr')
  const place = rows[row]
  if (heading === undefined || place === undefined) {
    room.scrollTop = 0
    return
  }
  const above = 2 * heading.getBoundingClientRect().height
  room.scrollTop += place.getBoundingClientRect().top - room.getBoundingClientRect().top - above
}
