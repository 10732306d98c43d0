import { Link } from 'react-router'

import type { Figure } from '../../evidence/passport/figure.ts'
import { dueBy } from '../../evidence/passport/review.ts'
import { DATES, gradeName, PASSPORT } from '../../words/en/passports.ts'
import { useOverdue } from '../parts/overdue.ts'
import { to } from '../to.ts'
import { SourceLink } from './SourceLink.tsx'

interface PassportFactsProps {
  readonly figure: Figure
  /** The name under which the list of all figures has it; left out where it does not. */
  readonly name?: string | undefined
}

/** What a passport says: what a number measures, of whom, when, from where, and how sure it is. */
export function PassportFacts({ figure, name }: PassportFactsProps) {
  const { describes, population, year, grade, because, sources, checkedOn, changesOn } = figure
  const due = dueBy(figure)
  const overdue = useOverdue(due)
  return (
    <dl className="facts">
      <dt>{PASSPORT.measures}</dt>
      <dd>{describes}</dd>
      <dt>{PASSPORT.about}</dt>
      <dd>{population}</dd>
      <dt>{PASSPORT.year}</dt>
      <dd>{year}</dd>
      <dt>{gradeName(grade)}</dt>
      <dd>{PASSPORT.from(grade, because)}</dd>
      {sources.length > 0 && (
        <>
          <dt>{PASSPORT.sources(sources.length)}</dt>
          <dd>
            <ul>
              {sources.map((source) => (
                <li key={source}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{DATES.checked}</dt>
      <dd>
        {DATES.due(checkedOn, due)}
        {overdue && DATES.overdue}
      </dd>
      {changesOn !== undefined && (
        <>
          <dt>{DATES.changes}</dt>
          <dd>{DATES.changesOn(changesOn)}</dd>
        </>
      )}
      {name !== undefined && (
        <dd>
          <Link to={to.figure(name)}>{DATES.address}</Link>
        </dd>
      )}
    </dl>
  )
}
