import { useEffect, useRef } from 'react'
import { Link, Outlet, useLocation } from 'react-router'

import { PRODUCT_NAME } from '../../words/en/product.ts'
import { SHELL } from '../../words/en/shell.ts'
import { to } from '../to.ts'
import { FooterLinks } from './FooterLinks.tsx'
import { useScrollRestoration } from './scroll-restoration.ts'

/** What surrounds every page: a way past the header, the band, the page itself and the footer. */
export function Shell() {
  const main = useRef<HTMLElement>(null)
  useHeadingFocus(main)
  useScrollRestoration()

  return (
    <>
      {/* Moves the focus itself: a real jump would overwrite the fragment, where a result lives. */}
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {SHELL.skip}
      </a>
      <header className="band">
        <div className="wrap">
          <Link className="wordmark" to={to.home()}>
            {PRODUCT_NAME}
          </Link>
          <nav aria-label={SHELL.main}>
            <Link to={to.guide()}>{SHELL.guide}</Link>
            <Link to={to.programs()}>{SHELL.programs}</Link>
            <Link to={to.colleges()}>{SHELL.colleges}</Link>
            <Link to={to.saved()}>{SHELL.saved}</Link>
          </nav>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="band">
        <div className="wrap">
          <FooterLinks />
          <p>{SHELL.foot}</p>
        </div>
      </footer>
    </>
  )
}

/**
 * On arrival at another page, move the focus to its `h1`, so that a screen reader starts there. Not
 * on the first load, and not when only the query or the fragment changes.
 */
function useHeadingFocus(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const heading = main.current?.querySelector('h1')
    if (!heading) return
    heading.tabIndex = -1
    // useScrollRestoration decides where the page is scrolled to.
    heading.focus({ preventScroll: true })
  }, [main, pathname])
}
