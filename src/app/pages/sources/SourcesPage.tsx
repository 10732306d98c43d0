import { useLocation, useSearchParams } from 'react-router'

import type { Day } from '../../../evidence/passport/figure.ts'
import { EVERY_FIGURE } from '../../../evidence/registry/every-figure.ts'
import { EVERY_SOURCE } from '../../../evidence/registry/every-source.ts'
import { SOURCES_PAGE, SOURCES_SUMMARY, SOURCES_TITLE } from '../../../words/en/sources.ts'
import { download } from '../../parts/download.ts'
import { today } from '../../parts/today.ts'
import { IN_PLACE } from '../../parts/in-place.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { Sources } from '../../passports/sources.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { figuresAsCsv, figuresAsJson } from './figures-file.ts'
import { FigureRow } from './FigureRow.tsx'
import { useFiguresOfPage } from './figures-of-page.ts'
import {
  figureInHash,
  findFigures,
  IN_ANSWERS,
  readSourcesView,
  writeSourcesView,
} from './sources-view.ts'
import { SourcesFilters } from './SourcesFilters.tsx'
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
  const onPage = useFiguresOfPage(view.usedIn === IN_ANSWERS ? null : view.usedIn)
  const found = findFigures(view, alive ? (today() as Day) : FIRST_DAY, onPage)
  const named = alive ? figureInHash(hash) : null
  return (
    <Sources value={EVERY_SOURCE}>
      <div className={`wrap ${css['page']}`}>
        <h1>{SOURCES_TITLE}</h1>
        <p className="lead">{SOURCES_SUMMARY}</p>
        <SourcesFilters
          view={view}
          alive={alive}
          onChange={(changed) => setSearch(writeSourcesView({ ...view, ...changed }), IN_PLACE)}
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
