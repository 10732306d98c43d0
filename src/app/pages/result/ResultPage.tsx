import { useMemo } from 'react'
import { useLocation } from 'react-router'

import { FRAMES } from '../../../words/en/frames.ts'
import { readLink } from '../../../links/link.ts'
import { lostLink } from '../../../links/lost-link.ts'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { NoResult } from './NoResult.tsx'
import { PartialLink } from './PartialLink.tsx'
import { Result } from './Result.tsx'
import { sectionIn } from './section-address.ts'
import '../../styles/disclosure.css'
import '../../styles/print.css'

export function ResultPage() {
  return useAlive() ? <OfAddress /> : <Frame {...FRAMES.result} />
}

/** What a link says. The address is the whole of it: nothing here is kept anywhere else. */
function OfAddress() {
  const { hash, search } = useLocation()
  // Shorteners move a link into the query, and trackers put a fragment of their own behind it.
  const { text, section } = sectionIn(lostLink(hash) === 'unknown' ? search : hash)
  // One reading for one address, so that what it holds stays the same object between renders.
  const read = useMemo(() => readLink(text), [text])
  switch (read.kind) {
    case 'complete':
      return <Result link={read} section={section} />
    case 'partial':
      return <PartialLink {...read} />
    case 'newer':
    case 'not-a-link':
      return <NoResult kind={read.kind} />
  }
}
