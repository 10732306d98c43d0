import { lazy, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Link, useSearchParams } from 'react-router'

import {
  findColleges,
  NO_COLLEGE_FILTERS,
  type CollegeTables,
} from '../../../model/matching/find-colleges.ts'
import { ZIP_AREAS_SOURCE } from '../../../evidence/states/zip-areas-source.ts'
import {
  COLLEGE_MAP,
  COLLEGES,
  COLLEGES_SUMMARY,
  COLLEGES_TITLE,
  ZIP_FIELD,
} from '../../../words/en/colleges.ts'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { IN_PLACE } from '../../parts/in-place.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import {
  MOST_COLLEGES,
  readCollegeView,
  writeCollegeView,
  type CollegeView,
} from './college-address.ts'
import { CollegeFilterFields } from './CollegeFilterFields.tsx'
import { CollegeOrderField } from './CollegeOrderField.tsx'
import { CollegeRow } from './CollegeRow.tsx'
import { ComparisonBar } from './ComparisonBar.tsx'
import { loadList, useTables } from './college-tables.ts'
import { useZip } from './use-zip.ts'
import { NoCollege } from './NoCollege.tsx'
import { NotLoaded } from './NotLoaded.tsx'
import css from './CollegesPage.module.css'

const CollegeMap = lazy(async () => ({
  default: (await import('./CollegeMap.tsx')).CollegeMap,
}))

/** Every college that teaches computing, to search, filter and order; the address holds what was chosen. */
export function CollegesPage() {
  useTitle(COLLEGES_TITLE, COLLEGES_SUMMARY)
  useCanonical(to.colleges())
  const list = useTables((tables) => tables.list)
  const alive = useAlive()
  useEffect(loadList, [])
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{COLLEGES_TITLE}</h1>
      <p className="lead">{COLLEGES_SUMMARY}</p>
      {alive && list.kind === 'ready' ? (
        <List tables={list.value} />
      ) : (
        <div className={css['waiting']}>
          <NotLoaded
            state={list.kind === 'ready' ? { kind: 'loading' } : list}
            onAgain={loadList}
          />
        </div>
      )}
      <p>
        {COLLEGES.programs} <Link to={to.programs()}>{COLLEGES.toPrograms}</Link>
      </p>
      <p className="small quiet">{COLLEGES.how}</p>
    </div>
  )
}

/** How many rows are shown at first, and how many more at a time. */
const ROWS = 20

function List({ tables }: { tables: CollegeTables }) {
  const [search, setSearch] = useSearchParams()
  const view = readCollegeView(search)
  // Typing goes before drawing what is found.
  const { filters, order } = useDeferredValue(view)
  const { compared = [] } = view
  const key = writeCollegeView({ filters, order }).toString()
  const [shown, setShown] = useState({ key, rows: ROWS })
  const rows = shown.key === key ? shown.rows : ROWS
  const { zip, from, unknown } = useZip()
  const { found, spelledLike, counts, without } = useMemo(() => {
    const asked = readCollegeView(new URLSearchParams(key))
    return findColleges(tables, asked.filters, asked.order, from)
  }, [tables, key, from])
  const change = (next: Partial<CollegeView>) =>
    setSearch(writeCollegeView({ ...view, ...next }), IN_PLACE)
  const left = found.length - rows
  return (
    <div className={css['columns']}>
      <CollegeFilterFields
        filters={view.filters}
        counts={counts}
        zip={{ zip, unknown }}
        onChange={(changed) => change({ filters: { ...view.filters, ...changed } })}
      />
      <section className={css['results']} aria-labelledby="colleges-found">
        <div className={css['head']}>
          <h2 id="colleges-found" aria-live="polite">
            {COLLEGES.found(found.length, tables.index.colleges.length)}
          </h2>
          <CollegeOrderField order={order} onChoose={(chosen) => change({ order: chosen })} />
        </div>
        {found.length > 0 && (
          <Disclosure summary={COLLEGE_MAP.summary}>
            <CollegeMap found={found} from={from} />
          </Disclosure>
        )}
        {spelledLike && <p>{COLLEGES.spelledLike(filters.text)}</p>}
        {found.length === 0 ? (
          <NoCollege
            filters={filters}
            without={without}
            onChange={(loosened) => change({ filters: loosened })}
            onClear={() => change({ filters: NO_COLLEGE_FILTERS })}
          />
        ) : (
          <ol className={css['rows']}>
            {found.slice(0, rows).map((college) => (
              <CollegeRow
                key={college.entry.unitid}
                college={college}
                compared={compared.includes(college.entry.unitid)}
                full={compared.length >= MOST_COLLEGES}
                onCompare={(chosen) => {
                  const { unitid } = college.entry
                  const others = compared.filter((one) => one !== unitid)
                  change({ compared: chosen ? [...others, unitid] : others })
                }}
              />
            ))}
          </ol>
        )}
        {from !== null && (
          <p className="small quiet">
            {ZIP_FIELD.distances} <a href={ZIP_AREAS_SOURCE.url}>{ZIP_AREAS_SOURCE.title}</a>,{' '}
            {ZIP_AREAS_SOURCE.publisher}, {ZIP_AREAS_SOURCE.published}
          </p>
        )}
        {left > 0 && (
          <p>
            <button
              className="button second"
              type="button"
              onClick={() => setShown({ key, rows: rows + 2 * ROWS })}
            >
              {COLLEGES.more(Math.min(left, 2 * ROWS))}
            </button>
          </p>
        )}
        {compared.length > 0 && (
          <ComparisonBar compared={compared} onClear={() => change({ compared: [] })} />
        )}
      </section>
    </div>
  )
}
