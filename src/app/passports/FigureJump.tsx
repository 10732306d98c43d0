import { createContext, useContext } from 'react'

import { FIGURES, type FigureName } from '../../words/en/passports.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { passportId } from './figures-behind.ts'

/** Goes to a passport that is on the page, and opens it. */
function openPassport(id: string): void {
  const passport = document.getElementById(id)
  if (!(passport instanceof HTMLDetailsElement)) return
  passport.open = true
  passport.querySelector('summary')?.focus()
}

/** How a page brings a passport to light, where it may be folded away. */
export const BringPassport = createContext<(id: string, then: (id: string) => void) => void>(
  (id, then) => then(id),
)

interface FigureJumpProps {
  readonly path: PathId
  readonly figure: FigureName
  /** What the button says; for those who do not see where it stands, what the number is as well. */
  readonly words?: string
  readonly about?: string
}

/**
 * Goes from a number to its passport and opens it. A button, because the fragment of the address,
 * where such a link would lead, holds the result.
 */
export function FigureJump({ path, figure, words = FIGURES.jump, about }: FigureJumpProps) {
  const bring = useContext(BringPassport)
  return (
    <button
      className="as-link"
      type="button"
      onClick={() => bring(passportId(path, figure), openPassport)}
    >
      {words}
      {about !== undefined && <span className="visually-hidden">: {about}</span>}
    </button>
  )
}
