import { useId } from 'react'
import { useSearchParams } from 'react-router'

import { EXPLORER, WHY_FIRST } from '../../../words/en/salary.ts'
import { COMPUTING_OCCUPATIONS, OCCUPATIONS } from '../../../evidence/wages/occupations.ts'
import { IN_PLACE } from '../../parts/in-place.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { Announcement } from './Announcement.tsx'
import { Country } from './Country.tsx'
import { PayPassports } from './PayPassports.tsx'
import { stateRows } from './state-rows.ts'
import { States } from './States.tsx'
import { FIRST_VIEW, readView, writeView, type View } from './view.ts'
import './salary.css'

/**
 * Pay by occupation, state and percentile. What it shows is its address's query and nothing else;
 * a page that is rendered ahead knows no query, and shows the first view.
 */
export function SalaryExplorer() {
  const id = useId()
  const [query, setQuery] = useSearchParams()
  const alive = useAlive()
  const view = alive ? readView(query) : FIRST_VIEW
  const rows = stateRows(view.occupation)
  const choose = (change: Partial<View>) =>
    setQuery(writeView({ ...view, ...change }, query), IN_PLACE)
  return (
    <section className="salary" aria-label={EXPLORER.name}>
      {/* A choice made before anyone listens would be lost, so none can be made. */}
      <fieldset disabled={!alive}>
        <div className="salary-field">
          <label htmlFor={id}>{EXPLORER.occupation}</label>
          <select
            id={id}
            aria-describedby={`${id}why`}
            value={view.occupation}
            onChange={({ target }) => {
              const occupation = COMPUTING_OCCUPATIONS.find((one) => one === target.value)
              if (occupation !== undefined) choose({ occupation })
            }}
          >
            {COMPUTING_OCCUPATIONS.map((occupation) => (
              <option key={occupation} value={occupation}>
                {OCCUPATIONS[occupation].title}
              </option>
            ))}
          </select>
          <p className="hint small" id={`${id}why`}>
            {WHY_FIRST}
          </p>
        </div>
        <Announcement view={view} rows={rows} />
        <Country view={view} choose={choose} />
        <States view={view} rows={rows} choose={choose} />
        <PayPassports view={view} />
      </fieldset>
    </section>
  )
}
