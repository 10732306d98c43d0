import { Link } from 'react-router'

import { TO_PROGRAMS } from '../../../words/en/to-programs.ts'
import { to } from '../../to.ts'

/** The way on for somebody who comes with a school's name, not with a question. */
export function SchoolInMind() {
  return (
    <section className="section">
      <h2>{TO_PROGRAMS.title}</h2>
      <p>{TO_PROGRAMS.line}</p>
      <p className="actions">
        <Link className="button second" to={to.programs()}>
          {TO_PROGRAMS.list}
        </Link>
        <Link to={to.offer()}>{TO_PROGRAMS.offer}</Link>
      </p>
    </section>
  )
}
