import { Link } from 'react-router'

import { TO_PROGRAMS } from '../../../words/en/to-programs.ts'
import { to } from '../../to.ts'

/** The way into the questionnaire, quietly. */
export function Invitation() {
  return (
    <aside className="invitation" aria-label="Find your path">
      <p>
        <b>Which way fits you?</b> Ten questions about your time, your money and your goal. About
        two minutes, no account, and nobody pays to be listed.
      </p>
      <p>
        <Link className="button second" to={to.quiz()}>
          Find my path
        </Link>{' '}
        <Link to={to.programs()}>{TO_PROGRAMS.list}</Link>
      </p>
    </aside>
  )
}
