import { useEffect, useLayoutEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'

import type { Shown } from '../section.ts'

/**
 * A result as it goes on paper, drawn the moment the browser says that it is about to print. A
 * browser that prints waits for nothing, so the code for it is fetched ahead.
 */
export function PrintedPage(shown: Shown) {
  const [Drawn, setDrawn] = useState<ComponentType<Shown> | null>(null)
  useLayoutEffect(() => void fetchSheets(), [])
  useEffect(() => {
    const begin = () => flushSync(() => setDrawn(() => fetched))
    const end = () => setDrawn(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return Drawn && <Drawn {...shown} />
}

/** Null until it has come; until then the page itself is what is printed. */
let fetched: ComponentType<Shown> | null = null

async function fetchSheets(): Promise<void> {
  try {
    fetched = (await import('./PrintedResult.tsx')).PrintedResult
  } catch {
    // Offline, as a rule.
  }
}
