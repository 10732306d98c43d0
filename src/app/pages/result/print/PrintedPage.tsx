import { useLayoutEffect, type ComponentType } from 'react'

import { usePrinting } from '../../../parts/use-printing.ts'
import type { Shown } from '../section.ts'

/**
 * A result as it goes on paper, drawn the moment the browser says that it is about to print. A
 * browser that prints waits for nothing, so the code for it is fetched ahead.
 */
export function PrintedPage(shown: Shown) {
  const printing = usePrinting()
  useLayoutEffect(() => void fetchSheets(), [])
  const Sheets = fetched
  return printing && Sheets !== null && <Sheets {...shown} />
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
