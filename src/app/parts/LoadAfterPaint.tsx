import { Suspense, useDeferredValue, type ReactNode } from 'react'

/**
 * Something below the first screen, whose code is fetched and drawn once the browser has painted
 * what stands above it.
 */
export function LoadAfterPaint({ children }: { children: ReactNode }) {
  const painted = useDeferredValue(true, false)
  return painted && <Suspense fallback={null}>{children}</Suspense>
}
