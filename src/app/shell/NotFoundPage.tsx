import { Link, Navigate, useLocation } from 'react-router'

import { lostLink } from '../../links/lost-link.ts'
import { LOST_LINK } from '../../words/en/lost-link.ts'
import { NOT_FOUND, WAYS_ON } from '../../words/en/shell.ts'
import { useTitle } from './title.ts'
import { to } from '../to.ts'

/** An address that no page has: the link it was before something rewrote it, or the way on. */
export function NotFoundPage() {
  const { pathname, search, hash } = useLocation()
  const address = pathname + search + hash
  const lost = lostLink(address)
  switch (lost) {
    // The whole address reads as the link in it, and a result writes its own address clean.
    case 'result':
      return <Navigate to={to.result(address)} replace />
    case 'comparison':
      return <Navigate to={to.compare(address)} replace />
    case 'cut':
    case 'unknown':
      return <NothingHere words={LOST_LINK[lost]} />
  }
}

function NothingHere({ words: { title, line } }: { words: (typeof LOST_LINK)['cut' | 'unknown'] }) {
  useTitle(NOT_FOUND.title)
  return (
    <div className="wrap short">
      <h1>{title}</h1>
      <p>{line}</p>
      <p>
        <Link to={to.home()}>{WAYS_ON.home}</Link>
        {NOT_FOUND.orGoTo} <Link to={to.check()}>{NOT_FOUND.answers}</Link>.
      </p>
    </div>
  )
}
