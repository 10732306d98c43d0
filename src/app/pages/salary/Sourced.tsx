import { begin } from '../../../words/en/format.ts'
import { EXPLORER, NOT_PUBLISHED, type PassportName } from '../../../words/en/salary.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { dueBy } from '../../../evidence/passport/review.ts'
import { useSheet } from '../../passports/PassportDialog.tsx'
import { useOverdue } from '../../parts/overdue.ts'
import { passportPlace } from './passport-place.ts'

interface SourcedProps {
  readonly name: PassportName
  readonly figure: Figure | null
  readonly write: (amount: number) => string
}

/** A large number that opens its passport, or the words that there is none. */
export const Sourced = ({ name, figure, write }: SourcedProps) =>
  figure === null ? (
    begin(NOT_PUBLISHED)
  ) : (
    <Published name={name} figure={figure} written={write(figure.value)} />
  )

interface PublishedProps {
  readonly name: PassportName
  readonly figure: Figure
  readonly written: string
}

function Published({ name, figure, written }: PublishedProps) {
  const show = useSheet()
  const overdue = useOverdue(dueBy(figure))
  return (
    <>
      <a
        className="figure"
        href={`#${passportPlace(name)}`}
        onClick={(event) => show(event, { kind: 'figure', title: written, figure })}
      >
        {written}
      </a>
      {overdue && <small>{EXPLORER.pastReview}</small>}
    </>
  )
}
