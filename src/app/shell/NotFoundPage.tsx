import { Link } from 'react-router'

import { useTitle } from './title.ts'
import { to } from '../to.ts'

export function NotFoundPage() {
  useTitle('Page not found')
  return (
    <div className="wrap short">
      <h1>This page is not on the map</h1>
      <p>
        If you typed the address, check its spelling. If a link brought you here, it may have been
        cut short on its way.
      </p>
      <p>
        <Link to={to.home()}>Go to the start page</Link>, or go to{' '}
        <Link to={to.check()}>your answers so far</Link>.
      </p>
    </div>
  )
}
