import { useId } from 'react'
import { Link } from 'react-router'

import type { PathId } from '../../../evidence/paths/path.ts'
import { NO_COLLEGE_FILTERS } from '../../../model/matching/find-colleges.ts'
import { COLLEGE_AWARD } from '../../../model/matching/college-award.ts'
import { REACHES, type CollegeMatch, type Home } from '../../../model/matching/match-colleges.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { COLLEGE_MATCHES, COLLEGE_ROW } from '../../../words/en/colleges.ts'
import { admissionOf } from './admission-of.ts'
import { keepCollegeState } from '../../kept/college-home.ts'
import { to } from '../../to.ts'
import { writeCollegeView } from './college-address.ts'
import { loadList } from './college-tables.ts'
import css from './MatchedColleges.module.css'
import { NotLoaded } from './NotLoaded.tsx'
import { EVERY_STATE, stateName } from './state-name.ts'
import { useMatches } from './use-matches.ts'
import { useZip } from './use-zip.ts'
import { ZipField } from './ZipField.tsx'

interface MatchedCollegesProps {
  readonly path: PathId
  readonly answers: Answers
}

const SHOWN = 3

/** The three colleges of a state that fit a person best, and the way to the rest. */
export function MatchedColleges({ path, answers }: MatchedCollegesProps) {
  const id = useId()
  const { list, home, matches } = useMatches(path, answers)
  const { zip, unknown } = useZip()
  return (
    <>
      {answers.state === undefined && (
        <p className={css['state']}>
          <label htmlFor={id}>{COLLEGE_MATCHES.state}</label>
          <select
            id={id}
            value={home?.state ?? ''}
            onChange={({ target }) => keepCollegeState(target.value)}
          >
            <option value="">{COLLEGE_MATCHES.noState}</option>
            {EVERY_STATE.map((one) => (
              <option key={one} value={one}>
                {stateName(one)}
              </option>
            ))}
          </select>
        </p>
      )}
      {home === null ? (
        <p>
          <Link to={allOf(path, null)}>{COLLEGE_MATCHES.everywhere}</Link>
        </p>
      ) : (
        <>
          <ZipField zip={zip} unknown={unknown} asked={false} />
          {list.kind !== 'ready' && <NotLoaded state={list} onAgain={loadList} />}
          {matches !== null && <Matches path={path} home={home} matches={matches} />}
        </>
      )}
    </>
  )
}

interface MatchesProps {
  readonly path: PathId
  readonly home: Home
  readonly matches: readonly CollegeMatch[]
}

function Matches({ path, home: { state, at }, matches }: MatchesProps) {
  return (
    <>
      {matches.length === 0 ? (
        <p>{COLLEGE_MATCHES.none(stateName(state))}</p>
      ) : (
        <ol className={css['matches']}>
          {matches.slice(0, SHOWN).map(({ entry, facts, miles, outcome }) => (
            <li key={entry.unitid}>
              <h3>
                <Link to={to.college(entry.unitid)}>{entry.name}</Link>
              </h3>
              <p>{COLLEGE_MATCHES.where(entry, miles)}</p>
              <ul>
                <li>{COLLEGE_MATCHES.forYou(outcome.cost.due)}</li>
                <li>{COLLEGE_MATCHES.ready(outcome.months)}</li>
                <li>
                  {facts.awardAfterEightYears === null
                    ? COLLEGE_ROW.noFinishing
                    : COLLEGE_ROW.finishing(facts.awardAfterEightYears)}
                </li>
                {admissionOf(facts) !== null && <li>{admissionOf(facts)}</li>}
              </ul>
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link to={allOf(path, state)}>
          {COLLEGE_MATCHES.all(matches.length, SHOWN, stateName(state))}
        </Link>
      </p>
      <p className="small quiet">
        {at !== null && `${COLLEGE_MATCHES.nearFirst(REACHES)} `}
        {COLLEGE_MATCHES.note}
      </p>
    </>
  )
}

function allOf(path: PathId, state: string | null): string {
  const filters = { ...NO_COLLEGE_FILTERS, award: COLLEGE_AWARD[path] ?? null, state }
  return to.colleges(writeCollegeView({ filters, order: 'finishing' }).toString())
}
