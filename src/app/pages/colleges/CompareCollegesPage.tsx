import { useEffect } from 'react'
import { Link, useSearchParams } from 'react-router'

import {
  collegeOf,
  type College,
  type CollegeDetails,
} from '../../../evidence/colleges/college-details.ts'
import type { CollegeIndex } from '../../../evidence/colleges/index-table.ts'
import { COLLEGE_ORDERS, NO_COLLEGE_FILTERS } from '../../../model/matching/find-colleges.ts'
import { COMPARE_COLLEGES } from '../../../words/en/colleges.ts'
import { IN_PLACE } from '../../parts/in-place.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { AddCollege } from './AddCollege.tsx'
import {
  MOST_COLLEGES,
  readCollegeView,
  readComparedColleges,
  writeCollegeView,
} from './college-address.ts'
import { loadDetails, useTables } from './college-tables.ts'
import { CollegeComparison } from './CollegeComparison.tsx'
import css from './CollegesPage.module.css'
import own from './CompareCollegesPage.module.css'
import { IncomeField } from './IncomeField.tsx'
import { NotLoaded } from './NotLoaded.tsx'

/** Up to four colleges side by side; the address holds which. */
export function CompareCollegesPage() {
  useTitle(COMPARE_COLLEGES.title, COMPARE_COLLEGES.summary)
  useCanonical(to.compareColleges())
  const details = useTables((tables) => tables.details)
  const alive = useAlive()
  useEffect(loadDetails, [])
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{COMPARE_COLLEGES.title}</h1>
      <p className="lead">{COMPARE_COLLEGES.summary}</p>
      {alive && details.kind === 'ready' ? (
        <Compared {...details.value} />
      ) : (
        <NotLoaded
          state={details.kind === 'ready' ? { kind: 'loading' } : details}
          onAgain={loadDetails}
        />
      )}
      <p>
        <Link to={to.colleges()}>{COMPARE_COLLEGES.list}</Link>
      </p>
    </div>
  )
}

interface ComparedProps {
  readonly index: CollegeIndex
  readonly details: CollegeDetails
}

function Compared({ index, details }: ComparedProps) {
  const [search, setSearch] = useSearchParams()
  const colleges = readComparedColleges(search)
    .map((unitid) => collegeOf(index, details, unitid))
    .filter((college): college is College => college !== null)
  const unitids = colleges.map(({ entry }) => entry.unitid)
  const { income } = readCollegeView(search).filters
  const go = (compared: readonly number[], whose: number | null = income) => {
    const filters = { ...NO_COLLEGE_FILTERS, income: whose }
    setSearch(writeCollegeView({ filters, order: COLLEGE_ORDERS[0], compared }), IN_PLACE)
  }
  return (
    <>
      {colleges.length === 0 ? (
        <p>{COMPARE_COLLEGES.none}</p>
      ) : (
        <>
          <div className={own['income']}>
            <IncomeField income={income} onChoose={(chosen) => go(unitids, chosen)} />
          </div>
          <CollegeComparison
            colleges={colleges}
            national={details.programs.national}
            income={income}
            onRemove={(unitid) => go(unitids.filter((one) => one !== unitid))}
          />
        </>
      )}
      {colleges.length < MOST_COLLEGES ? (
        <AddCollege index={index} chosen={unitids} onAdd={(unitid) => go([...unitids, unitid])} />
      ) : (
        <p>{COMPARE_COLLEGES.full}</p>
      )}
      {colleges.length > 1 && <p className="small quiet">{COMPARE_COLLEGES.shared}</p>}
    </>
  )
}
