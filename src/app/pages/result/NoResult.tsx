import { Link } from 'react-router'

import { NO_RESULT } from '../../../words/en/notices.ts'
import { WAYS_ON } from '../../../words/en/shell.ts'
import { QUESTION_IDS } from '../../../model/person/answers.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'

/** An address that holds no result we can show: what that means, and the way on. */
export function NoResult({ kind }: { kind: 'newer' | 'not-a-link' }) {
  const { title, line } = NO_RESULT[kind]
  useTitle(title)
  return (
    <div className="wrap short">
      <h1>{title}</h1>
      <p>{line}</p>
      <p className="actions">
        {kind === 'newer' && (
          <button className="button" type="button" onClick={() => window.location.reload()}>
            {WAYS_ON.again}
          </button>
        )}
        <Link
          className={kind === 'newer' ? 'button second' : 'button'}
          to={to.question(QUESTION_IDS[0]!)}
        >
          {NO_RESULT.answer}
        </Link>
      </p>
    </div>
  )
}
