import { useEffect } from 'react'
import { Link, useParams } from 'react-router'

import { collegeOf, type College } from '../../../evidence/colleges/college-details.ts'
import type { NationalOutcomes } from '../../../evidence/colleges/national-outcome.ts'
import {
  COLLEGE_PAGE,
  COLLEGES_SUMMARY,
  COLLEGES_TITLE,
  TO_COMPARE,
} from '../../../words/en/colleges.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { writeComparedColleges } from './college-address.ts'
import { CollegeLinkList } from './CollegeLinkList.tsx'
import css from './CollegePage.module.css'
import { CollegePrograms } from './CollegePrograms.tsx'
import { CollegeYears } from './CollegeYears.tsx'
import { loadDetails, useTables } from './college-tables.ts'
import { Outcomes } from './Outcomes.tsx'
import { NotLoaded } from './NotLoaded.tsx'
import { Prices } from './Prices.tsx'
import { stateName } from './state-name.ts'

/** One college: prices, who finishes, its computing programs and its own pages. */
export function CollegePage() {
  const { unitid = '' } = useParams()
  const details = useTables((tables) => tables.details)
  const alive = useAlive()
  useEffect(loadDetails, [])
  if (!alive || details.kind !== 'ready') {
    return (
      <div className="wrap frame">
        <BackToAll />
        <h1>{COLLEGES_TITLE}</h1>
        <NotLoaded
          state={details.kind === 'ready' ? { kind: 'loading' } : details}
          onAgain={loadDetails}
        />
      </div>
    )
  }
  const { value } = details
  const college = collegeOf(value.index, value.details, Number(unitid))
  return college === null ? (
    <UnknownCollege />
  ) : (
    <KnownCollege college={college} national={value.details.programs.national} />
  )
}

interface KnownCollegeProps {
  readonly college: College
  readonly national: NationalOutcomes
}

function KnownCollege({ college, national }: KnownCollegeProps) {
  const { entry, facts, programs, links } = college
  const { name, city, state, control } = entry
  useTitle(name, COLLEGE_PAGE.lead(control, city, stateName(state)))
  return (
    <div className={`wrap ${css['page']}`}>
      <BackToAll />
      <h1>{name}</h1>
      <p className="lead">{COLLEGE_PAGE.lead(control, city, stateName(state))}</p>
      {links.site !== null && (
        <p className="actions">
          <a className="button" href={links.site} rel="noopener noreferrer nofollow">
            {COLLEGE_PAGE.site}
          </a>
          <span className="small quiet">{COLLEGE_PAGE.siteNote}</span>
        </p>
      )}
      <p>
        <Link to={to.compareColleges(writeComparedColleges([entry.unitid]).toString())}>
          {TO_COMPARE.withOthers}
        </Link>
      </p>
      <CollegePrograms programs={programs} national={national} />
      <Prices entry={entry} facts={facts} />
      <Outcomes entry={entry} facts={facts} />
      <CollegeLinkList links={links} />
      <CollegeYears />
    </div>
  )
}

function UnknownCollege() {
  useTitle(COLLEGE_PAGE.unknown, COLLEGES_SUMMARY)
  return (
    <div className="wrap short">
      <h1>{COLLEGE_PAGE.unknown}</h1>
      <p>{COLLEGE_PAGE.unknownNote}</p>
      <p>
        <Link to={to.colleges()}>{COLLEGE_PAGE.back}</Link>
      </p>
    </div>
  )
}

const BackToAll = () => (
  <p>
    <Link className="back" to={to.colleges()}>
      {COLLEGE_PAGE.back}
    </Link>
  </p>
)
