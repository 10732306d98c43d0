import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { GLOSSARY, type Term, type TermId } from '../../content/glossary.ts'
import { begin } from '../../content/numbers.ts'
import { to } from '../to.ts'
import { useSheet } from './Sheet.tsx'

/** A word of the trade where it first appears, which opens its meaning. */
export function TermInText({ id, children }: { id: TermId; children: ReactNode }) {
  const show = useSheet()
  const { term, meaning }: Term = GLOSSARY[id]
  return (
    <Link
      className="term"
      to={to.term(id)}
      onClick={(event) =>
        show(event, {
          title: begin(term),
          body: (
            <>
              <p>{meaning}</p>
              <p className="small">
                <Link to={to.term(id)}>All terms</Link>
              </p>
            </>
          ),
        })
      }
    >
      {children}
    </Link>
  )
}
