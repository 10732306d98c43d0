import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Where pages were left, in pixels from the top, by the key of their entry in the history. */
type Positions = Record<string, number>

/** Kept while the tab is open, so that coming back from another site finds its place. */
const KEY = 'waymark-scroll'

/**
 * A new page begins at its top, or at the part that its address names; going back finds the place
 * where a page was left. What changes in an address besides its path moves nothing.
 */
export function useScrollRestoration(): void {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  const [positions] = useState(read)
  const here = useRef({ key, pathname, isNew: true })

  useLayoutEffect(() => {
    const { pathname: before, isNew } = here.current
    here.current = { key, pathname, isNew: false }
    // An address that was typed has the key of the one typed before it, and none of its places.
    const isBack = type === 'POP' && !(isNew && wasTyped())
    const left = isBack ? positions[key] : undefined
    if (left !== undefined) window.scrollTo(0, left)
    else if (isNew || before !== pathname) toPart(hash, isNew)
  }, [key, pathname, hash, type, positions])

  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const note = () => {
      positions[here.current.key] = Math.round(window.scrollY)
    }
    const keep = () => {
      note()
      write(positions)
      // Another site may lead back to a page that the browser has to build anew.
      window.history.scrollRestoration = 'auto'
    }
    const back = () => {
      window.history.scrollRestoration = 'manual'
    }
    window.addEventListener('scroll', note, { passive: true })
    window.addEventListener('pagehide', keep)
    window.addEventListener('pageshow', back)
    return () => {
      window.removeEventListener('scroll', note)
      window.removeEventListener('pagehide', keep)
      window.removeEventListener('pageshow', back)
    }
  }, [positions])
}

/** Goes to the part of a page that a fragment names; else to the top, where a new page begins anyway. */
function toPart(hash: string, isNew: boolean): void {
  const part = hash === '' ? null : document.getElementById(nameOf(hash))
  if (part !== null) part.scrollIntoView()
  else if (!isNew) window.scrollTo(0, 0)
}

/** Whether the tab came here by an address or a link, and not back or by loading again. */
const wasTyped = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .every((entry) => (entry as PerformanceNavigationTiming).type === 'navigate')

/** What a fragment says; nothing where it is no name, as a result's answers are none. */
function nameOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function read(): Positions {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Positions) : {}
  } catch {
    return {}
  }
}

function write(positions: Positions): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(positions))
  } catch {
    // Then the page begins at its top.
  }
}
