import { useId } from 'react'
import { useLocation, useSearchParams } from 'react-router'

import type { Day } from '../../../evidence/passport/figure.ts'
import { EVERY_FIGURE } from '../../../evidence/registry/every-figure.ts'
import { EVERY_SOURCE } from '../../../evidence/registry/every-source.ts'
import { GRADE_WORDS } from '../../../words/en/passports.ts'
import { SOURCES_PAGE, SOURCES_SUMMARY, SOURCES_TITLE } from '../../../words/en/sources.ts'
import { download } from '../../parts/download.ts'
import { today } from '../../parts/today.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { Sources } from '../../passports/sources.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { figuresAsCsv, figuresAsJson } from './figures-file.ts'
import { FigureRow } from './FigureRow.tsx'
import {
  findFigures,
  GRADES,
  PUBLISHERS,
  readSourcesView,
  writeSourcesView,
  type SourcesView,
} from './sources-view.ts'
import '../../styles/disclosure.css'
import css from './SourcesPage.module.css'

const NOTHING = new URLSearchParams()
const FIRST_DAY: Day = '2026-01-01'

/** Every figure with its passport: to search, to filter, to link to and to take along. */
export function SourcesPage() {
  useTitle(SOURCES_TITLE, SOURCES_SUMMARY)
  useCanonical(to.sources())
  const alive = useAlive()
  const [search, setSearch] = useSearchParams()
  const { hash } = useLocation()
  // A page rendered ahead knows neither the address nor the day.
  const view = readSourcesView(alive ? search : NOTHING)
  const found = findFigures(view, alive ? (today() as Day) : FIRST_DAY)
  const named = alive ? decodeURIComponent(hash.slice(1)) : ''
  return (
    <Sources value={EVERY_SOURCE}>
      <div className={`wrap ${css['page']}`}>
        <h1>{SOURCES_TITLE}</h1>
        <p className="lead">{SOURCES_SUMMARY}</p>
        <Filters
          view={view}
          alive={alive}
          onChange={(changed) =>
            setSearch(writeSourcesView({ ...view, ...changed }), {
              replace: true,
              preventScrollReset: true,
            })
          }
        />
        <h2 aria-live="polite">{SOURCES_PAGE.found(found.length, EVERY_FIGURE.length)}</h2>
        {found.length === 0 && <p>{SOURCES_PAGE.none}</p>}
        <div className="passports">
          {found.map((one) => (
            <FigureRow key={one[0]} named={one} isNamed={one[0] === named} />
          ))}
        </div>
        <section className="section">
          <h2>{SOURCES_PAGE.take}</h2>
          <p>{SOURCES_PAGE.licence}</p>
          <p className="actions">
            <button
              className="button second"
              type="button"
              onClick={() => download('waymark-figures.csv', figuresAsCsv())}
            >
              {SOURCES_PAGE.csv}
            </button>
            <button
              className="button second"
              type="button"
              onClick={() => download('waymark-figures.json', figuresAsJson())}
            >
              {SOURCES_PAGE.json}
            </button>
          </p>
        </section>
      </div>
    </Sources>
  )
}

interface FiltersProps {
  readonly view: SourcesView
  /** Whether the reader's device draws the page. */
  readonly alive: boolean
  readonly onChange: (changed: Partial<SourcesView>) => void
}

function Filters({ view, alive, onChange }: FiltersProps) {
  const id = useId()
  return (
    <search className={css['filters']}>
      <p>
        <label htmlFor={`${id}text`}>{SOURCES_PAGE.search}</label>
        <input
          className={css['text']}
          id={`${id}text`}
          type="search"
          autoComplete="off"
          maxLength={80}
          disabled={!alive}
          value={view.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </p>
      <p>
        <label htmlFor={`${id}grade`}>{SOURCES_PAGE.grade}</label>
        <select
          id={`${id}grade`}
          value={view.grade ?? ''}
          onChange={({ target }) =>
            onChange({ grade: GRADES.find((grade) => grade === target.value) ?? null })
          }
        >
          <option value="">{SOURCES_PAGE.any}</option>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {SOURCES_PAGE.gradeOption(grade, GRADE_WORDS[grade])}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}by`}>{SOURCES_PAGE.publisher}</label>
        <select
          id={`${id}by`}
          value={view.publisher ?? ''}
          onChange={({ target }) => onChange({ publisher: target.value || null })}
        >
          <option value="">{SOURCES_PAGE.any}</option>
          {PUBLISHERS.map((publisher) => (
            <option key={publisher} value={publisher}>
              {publisher}
            </option>
          ))}
        </select>
      </p>
      <label className={css['due']}>
        <input
          type="checkbox"
          checked={view.due}
          onChange={({ target }) => onChange({ due: target.checked })}
        />
        <span>{SOURCES_PAGE.due}</span>
      </label>
    </search>
  )
}
