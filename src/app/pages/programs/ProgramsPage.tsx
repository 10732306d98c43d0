import { useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'

import { isListed } from '../../../evidence/programs/listed.ts'
import { PROGRAMS } from '../../../evidence/programs/programs.ts'
import { schoolToCheck } from '../../../evidence/programs/school-to-check.ts'
import { findPrograms, NO_FILTERS, unlistedByName } from '../../../model/matching/find-programs.ts'
import { fits, matchPrograms, type ProgramMatch } from '../../../model/matching/match-programs.ts'
import { sortPrograms } from '../../../model/matching/sort-programs.ts'
import { QUESTION_IDS } from '../../../model/person/answers.ts'
import { LIST, PROGRAMS_SUMMARY, PROGRAMS_TITLE } from '../../../words/en/programs.ts'
import { IN_PLACE } from '../../parts/in-place.ts'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { FilterFields } from './FilterFields.tsx'
import { readView, writeView, type View } from './filters-address.ts'
import { NothingFound } from './NothingFound.tsx'
import { OrderField } from './OrderField.tsx'
import { ProgramRow } from './ProgramRow.tsx'
import css from './ProgramsPage.module.css'
import { SchoolNotice } from './SchoolNotice.tsx'
import { Unlisted } from './Unlisted.tsx'
import { useAnswers } from '../../parts/use-answers.ts'

const NOTHING = new URLSearchParams()
const LISTED = PROGRAMS.filter(isListed)

/** Every listed program, to search, filter and order; the address holds what was chosen. */
export function ProgramsPage() {
  useTitle(PROGRAMS_TITLE, PROGRAMS_SUMMARY)
  useCanonical(to.programs())
  const [search, setSearch] = useSearchParams()
  const alive = useAlive()
  // A page rendered ahead knows no address yet.
  const view = readView(alive ? search : NOTHING)
  const { filters } = view
  const answers = useAnswers()
  const matches = useMemo(
    () => (answers === undefined ? [] : matchPrograms(PROGRAMS, answers)),
    [answers],
  )
  const change = (next: Partial<View>) => setSearch(writeView({ ...view, ...next }), IN_PLACE)

  const found = findPrograms(PROGRAMS, filters)
  const order = view.order ?? (answers === undefined ? 'known' : 'fit')
  const rows = inOrder(found, order, matches)
  const school = filters.text === '' ? null : schoolToCheck(filters.text)
  const unlisted = unlistedByName(PROGRAMS, filters.text)
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{PROGRAMS_TITLE}</h1>
      <p className="lead">{PROGRAMS_SUMMARY}</p>
      <div className={css['columns']}>
        <FilterFields
          filters={filters}
          alive={alive}
          onChange={(changed) => change({ filters: { ...filters, ...changed } })}
        />
        <section className={css['results']} aria-labelledby="programs-found">
          {school !== null && <SchoolNotice school={school} />}
          <div className={css['head']}>
            <h2 id="programs-found" aria-live="polite">
              {LIST.found(found.length, LISTED.length)}
            </h2>
            <OrderField
              order={order}
              withFit={answers !== undefined}
              onChoose={(chosen) => change({ order: chosen })}
            />
          </div>
          <p className="quiet">
            {answers === undefined ? (
              <>
                {LIST.noAnswers} <Link to={to.question(QUESTION_IDS[0]!)}>{LIST.start}</Link>
              </>
            ) : (
              LIST.fits(rows.filter(({ match }) => match !== undefined && fits(match)).length)
            )}
          </p>
          {found.length === 0 ? (
            <NothingFound
              filters={filters}
              onChange={(loosened) => change({ filters: loosened })}
              onClear={() => change({ filters: NO_FILTERS })}
            />
          ) : (
            <ol className={css['rows']}>
              {rows.map(({ program, match }) => (
                <ProgramRow key={program.id} program={program} match={match} />
              ))}
            </ol>
          )}
          {unlisted.length > 0 && <Unlisted programs={unlisted} />}
          <p className="actions">
            <Link to={to.offer()}>{LIST.notListed}</Link>
            <Link to={to.offers()}>{LIST.compare}</Link>
            <Link to={to.colleges()}>{LIST.colleges}</Link>
          </p>
          <p className="small quiet">{LIST.how}</p>
        </section>
      </div>
    </div>
  )
}

/** The programs found, each with how it fits this person where answers are known. */
function inOrder(
  found: ReturnType<typeof findPrograms>,
  order: NonNullable<View['order']>,
  matches: readonly ProgramMatch[],
) {
  if (order === 'fit' && matches.length > 0) {
    return matches
      .filter(({ program }) => found.includes(program))
      .map((match) => ({ program: match.program, match }))
  }
  const sorted = sortPrograms(found, order === 'fit' ? 'known' : order)
  return sorted.map((program) => ({
    program,
    match: matches.find((match) => match.program === program),
  }))
}
