import { ARTICLE_PAGE } from '../../../words/en/article.ts'
import { figureWords, type FigureForm } from '../../../words/en/figure-words.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { dueBy } from '../../../evidence/passport/review.ts'
import { useOverdue } from '../../parts/overdue.ts'
import { passportId } from '../../passports/passport-id.ts'
import { useSheet } from '../../passports/PassportDialog.tsx'

interface FigureLinkProps {
  /** The id of the figure, whose passport stands at the end of the article. */
  readonly id: string
  readonly figure: Figure
  readonly as?: FigureForm
}

/** A number that opens its passport. */
export function FigureLink({ id, figure, as = 'value' }: FigureLinkProps) {
  const show = useSheet()
  const overdue = useOverdue(dueBy(figure))
  const written = figureWords(figure, as)
  return (
    <a
      className="figure"
      href={`#${passportId(id)}`}
      onClick={(event) => show(event, { kind: 'figure', title: written, figure })}
    >
      {written}
      {overdue && ARTICLE_PAGE.pastReview}
    </a>
  )
}
