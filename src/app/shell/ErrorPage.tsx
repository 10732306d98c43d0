import { Link } from 'react-router'

import { FAILED, WAYS_ON } from '../../words/en/shell.ts'
import { useDraft } from '../kept/draft.ts'
import { useTitle } from './title.ts'
import { to } from '../to.ts'

/** Shown in place of a page that failed. The answers live in the draft, so they outlast it. */
export function ErrorPage() {
  useTitle(FAILED.title)
  const kept = useDraft((state) => state.keeping === 'kept')
  return (
    <div className="wrap short">
      <h1>{FAILED.heading}</h1>
      <p>{kept ? FAILED.kept : FAILED.notKept}</p>
      <p className="actions">
        {kept && (
          <button className="button" type="button" onClick={() => window.location.reload()}>
            {WAYS_ON.again}
          </button>
        )}
        <Link to={to.home()}>{WAYS_ON.home}</Link>
      </p>
    </div>
  )
}
