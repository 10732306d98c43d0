import { begin } from '../../content/numbers.ts'
import { NOT_PUBLISHED, type PassportName } from '../../content/salary.ts'
import type { Figure } from '../../evidence/figure.ts'
import { useSheet } from '../guide/Sheet.tsx'
import { passportPlace } from './passport-place.ts'

interface SourcedProps {
  readonly name: PassportName
  readonly figure: Figure | null
  readonly write: (amount: number) => string
}

/** A large number, which opens its passport. */
export function Sourced({ name, figure, write }: SourcedProps) {
  const show = useSheet()
  if (figure === null) return begin(NOT_PUBLISHED)
  const written = write(figure.value)
  return (
    <a
      className="figure"
      href={`#${passportPlace(name)}`}
      onClick={(event) => show(event, { kind: 'figure', title: written, figure })}
    >
      {written}
    </a>
  )
}
