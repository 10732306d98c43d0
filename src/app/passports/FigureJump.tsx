import type { FigureName } from '../../words/en/passports.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { passportId } from './figures-behind.ts'

interface FigureJumpProps {
  readonly path: PathId
  readonly figure: FigureName
  /** What the number is, for those who do not see where the button stands. */
  readonly about?: string
  readonly words?: string
}

/**
 * Goes from a number to its passport and opens it. A button, because the fragment of the address,
 * where such a link would lead, holds the result.
 */
export function FigureJump({
  path,
  figure,
  about,
  words = 'Where this comes from',
}: FigureJumpProps) {
  return (
    <button
      className="as-link"
      type="button"
      onClick={() => {
        const passport = document.getElementById(passportId(path, figure))
        if (!(passport instanceof HTMLDetailsElement)) return
        passport.open = true
        passport.querySelector('summary')?.focus()
      }}
    >
      {words}
      {about !== undefined && <span className="visually-hidden">: {about}</span>}
    </button>
  )
}
