import { useEffect, useId, useState } from 'react'
import { Link } from 'react-router'

import type { PathId } from '../../../evidence/paths/path.ts'
import { NO_COLLEGE_FILTERS, type CollegeTables } from '../../../model/matching/find-colleges.ts'
import { COLLEGE_AWARD, matchColleges } from '../../../model/matching/match-colleges.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { COLLEGE_MATCHES, COLLEGE_ROW } from '../../../words/en/colleges.ts'
import { admissionOf } from './admission-of.ts'
import { readDevice, writeDevice } from '../../kept/device.ts'
import { to } from '../../to.ts'
import { writeCollegeView } from './college-address.ts'
import { loadList, useTables } from './college-tables.ts'
import css from './MatchedColleges.module.css'
import { NotLoaded } from './NotLoaded.tsx'
import { EVERY_STATE, stateName } from './state-name.ts'

interface MatchedCollegesProps {
  readonly path: PathId
  readonly answers: Answers
}

/** Where the state that colleges were looked for in is kept. It is in no link unless the answers hold it. */
const STATE_KEY = 'waymark-college-state'

const SHOWN = 3

/** The three colleges of a state that fit a person best, and the way to the rest. */
export function MatchedColleges({ path, answers }: MatchedCollegesProps) {
  const id = useId()
  const list = useTables((tables) => tables.list)
  const [chosen, choose] = useState(() => readDevice(STATE_KEY) ?? '')
  const state = answers.state ?? (EVERY_STATE.includes(chosen) ? chosen : '')
  useEffect(loadList, [])
  return (
    <>
      {answers.state === undefined && (
        <p className={css['state']}>
          <label htmlFor={id}>{COLLEGE_MATCHES.state}</label>
          <select
            id={id}
            value={state}
            onChange={({ target }) => {
              choose(target.value)
              writeDevice(STATE_KEY, target.value)
            }}
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
      {state !== '' &&
        (list.kind === 'ready' ? (
          <Matches tables={list.value} path={path} answers={answers} state={state} />
        ) : (
          <NotLoaded state={list} onAgain={loadList} />
        ))}
      {state === '' && (
        <p>
          <Link to={allOf(path, null)}>{COLLEGE_MATCHES.everywhere}</Link>
        </p>
      )}
    </>
  )
}

interface MatchesProps extends MatchedCollegesProps {
  readonly tables: CollegeTables
  readonly state: string
}

function Matches({ tables, path, answers, state }: MatchesProps) {
  const matches = matchColleges(tables, path, state, answers)
  return (
    <>
      {matches.length === 0 ? (
        <p>{COLLEGE_MATCHES.none(stateName(state))}</p>
      ) : (
        <ol className={css['matches']}>
          {matches.slice(0, SHOWN).map(({ entry, facts, outcome }) => (
            <li key={entry.unitid}>
              <h3>
                <Link to={to.college(entry.unitid)}>{entry.name}</Link>
              </h3>
              <p>
                {entry.city}, {entry.state}
              </p>
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
      <p className="small quiet">{COLLEGE_MATCHES.note}</p>
    </>
  )
}

function allOf(path: PathId, state: string | null): string {
  const filters = { ...NO_COLLEGE_FILTERS, award: COLLEGE_AWARD[path] ?? null, state }
  return to.colleges(writeCollegeView({ filters, order: 'finishing' }).toString())
}
