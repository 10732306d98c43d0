import { Link } from 'react-router'

import { useDraft } from '../kept/draft.ts'
import { useTitle } from './title.ts'
import { to } from '../to.ts'

/** Shown in place of a page that failed. The answers live in the draft, so they outlast it. */
export function ErrorPage() {
  useTitle('Something went wrong')
  const kept = useDraft((state) => state.keeping === 'kept')
  return (
    <div className="wrap short">
      <h1>Something went wrong on our side</h1>
      <p>
        {kept
          ? 'Your answers are safe on this device. Load the page again, or go back to the start.'
          : 'Your answers are still here as long as you do not close or reload this page. Go back to the start to go on.'}
      </p>
      <p className="actions">
        {kept && (
          <button className="button" type="button" onClick={() => window.location.reload()}>
            Load this page again
          </button>
        )}
        <Link to={to.home()}>Go to the start page</Link>
      </p>
    </div>
  )
}
