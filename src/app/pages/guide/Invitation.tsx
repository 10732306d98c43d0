import { Link } from 'react-router'

import { INVITATION } from '../../../words/en/guide-map.ts'
import { WAYS_ON } from '../../../words/en/shell.ts'
import { TO_PROGRAMS } from '../../../words/en/to-programs.ts'
import { to } from '../../to.ts'

/** The way into the questionnaire, quietly. */
export function Invitation() {
  return (
    <aside className="invitation" aria-label={INVITATION.name}>
      <p>
        <b>{INVITATION.asks}</b> {INVITATION.line}
      </p>
      <p>
        <Link className="button second" to={to.quiz()}>
          {WAYS_ON.begin}
        </Link>{' '}
        <Link to={to.programs()}>{TO_PROGRAMS.list}</Link>
      </p>
    </aside>
  )
}
