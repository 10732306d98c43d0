import { useMemo } from 'react'
import { useLocation } from 'react-router'

import { NO_COMPARISON } from '../../../words/en/comparison.ts'
import { FRAMES } from '../../../words/en/frames.ts'
import { readComparison } from '../../../links/comparison.ts'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { Asked } from './Asked.tsx'
import { Comparison } from './Comparison.tsx'
import { Incomplete } from './Incomplete.tsx'
import { Nothing } from './Nothing.tsx'
import '../../styles/disclosure.css'
import '../../verdict/verdict.css'
import '../../links/links.css'
import './compare.css'

export function ComparePage() {
  return useAlive() ? <OfAddress /> : <Frame {...FRAMES.comparison} />
}

/** Two results side by side, or the request for the second: whichever the address holds. */
function OfAddress() {
  const { hash, search } = useLocation()
  const text = hash === '' ? search : hash
  const read = useMemo(() => readComparison(text), [text])
  if (read.kind === 'not-a-comparison') return <Nothing {...NO_COMPARISON.nothing} />
  const { a, b } = read
  if (a.kind === 'complete' && b?.kind === 'complete') return <Comparison a={a} b={b} />
  if (a.kind === 'complete' && b === null) return <Asked asked={a.answers} problems={a.problems} />
  return <Incomplete a={a} b={b} />
}
