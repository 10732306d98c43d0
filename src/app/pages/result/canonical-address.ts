import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { RELEASE } from '../../../model/releases/release.ts'
import { to } from '../../to.ts'
import { linkOf } from '../../verdict/link-of.ts'
import type { SectionId } from '../../../words/en/sections.ts'
import type { WholeLink } from './Result.tsx'
import { withSection } from './section-address.ts'

/**
 * Write the link in the address bar as we would write it, so that what is copied from there is
 * whole. One that another release made, or of which a part could not be read, stays as it came:
 * rewritten, it would no longer say so after a reload.
 */
export function useCanonicalAddress(
  { answers, problems, stamp: { release } }: WholeLink,
  section: SectionId | null,
): void {
  const navigate = useNavigate()
  const { pathname, search, hash, state } = useLocation() as {
    pathname: string
    search: string
    hash: string
    state: unknown
  }
  const rewritable = problems.length === 0 && (release === null || release === RELEASE)
  const address = to.result(withSection(linkOf(answers), section))
  const differs = pathname + search + hash !== address
  useEffect(() => {
    if (rewritable && differs) {
      void navigate(address, { replace: true, state })
    }
  }, [rewritable, differs, address, navigate, state])
}
