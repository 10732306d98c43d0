import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { GLOSSARY, type TermId } from '../../../words/en/glossary.ts'
import { begin } from '../../../words/en/format.ts'
import { to } from '../../to.ts'
import { useSheet } from '../../passports/PassportDialog.tsx'

/** A word of the trade where it first appears, which opens its meaning. */
export function TermInText({ id, children }: { id: TermId; children: ReactNode }) {
  const show = useSheet()
  return (
    <Link
      className="term"
      to={to.term(id)}
      onClick={(event) => show(event, { kind: 'term', title: begin(GLOSSARY[id].term), id })}
    >
      {children}
    </Link>
  )
}
