import { Link } from 'react-router'

import { WAYS_ON } from '../../../words/en/shell.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'

/** An address that holds nothing to show here: what that means, and the way on. */
export function Nothing({ title, line }: { title: string; line: string }) {
  useTitle(title)
  return (
    <div className="wrap short">
      <h1>{title}</h1>
      <p>{line}</p>
      <p className="actions">
        <Link className="button" to={to.home()}>
          {WAYS_ON.home}
        </Link>
      </p>
    </div>
  )
}
