import type { FigureForm } from '../../../words/en/figure-words.ts'
import { useArticleFigure } from './article-figures.ts'
import { FigureLink } from './FigureLink.tsx'

interface FigureInTextProps {
  readonly id: string
  readonly as?: FigureForm
}

/** A number in the text of an article. */
export const FigureInText = ({ id, as }: FigureInTextProps) => (
  <FigureLink id={id} figure={useArticleFigure(id)} {...(as && { as })} />
)
