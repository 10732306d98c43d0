import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

import { isAllOpen } from '../../../verdict/headline.ts'
import type { Printed } from './Sheets.tsx'

/**
 * A result as it goes on paper, drawn the moment the browser says that it is about to print. A
 * browser that prints waits for nothing, so the code for it is fetched ahead.
 */
export function Paper(props: Printed) {
  const [drawn, setDrawn] = useState<Draw | null>(null)
  const { answers, recommendation } = props
  const kind = recommendation.kind === 'nearest' || isAllOpen(answers) ? 'open' : 'planned'
  useLayoutEffect(() => void fetchSheets(kind), [kind])
  useEffect(() => {
    const begin = () => flushSync(() => setDrawn(() => fetched.get(kind) ?? null))
    const end = () => setDrawn(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [kind])
  return drawn?.(props)
}

type Kind = 'planned' | 'open'
type Draw = (props: Printed) => ReactNode

/** Those that have come. Until they have, the page itself is what is printed. */
const fetched = new Map<Kind, Draw>()

async function fetchSheets(kind: Kind): Promise<void> {
  try {
    fetched.set(kind, await FETCH[kind]())
  } catch {
    // Offline, as a rule.
  }
}

const FETCH: Readonly<Record<Kind, () => Promise<Draw>>> = {
  planned: async () => {
    const { PlannedSheets } = await import('./PlannedSheets.tsx')
    return ({ recommendation, ...others }) =>
      recommendation.kind === 'ranked' && (
        <PlannedSheets {...others} recommendation={recommendation} />
      )
  },
  open: async () => {
    const { OpenSheets } = await import('./OpenSheets.tsx')
    return (props) => <OpenSheets {...props} />
  },
}
