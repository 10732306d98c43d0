import { figureWords, type FigureForm } from '../../content/figure-words.ts'
import { figureById } from '../../evidence/figure-by-id.ts'
import { PassportFacts } from '../result/PassportFacts.tsx'
import { passportId } from './passport-id.ts'
import { useSheet } from './Sheet.tsx'

interface FigureInTextProps {
  readonly id: string
  readonly as?: FigureForm
}

/** A number in the text, which opens its passport. */
export function FigureInText({ id, as = 'value' }: FigureInTextProps) {
  const show = useSheet()
  const figure = figureById(id)
  if (figure === null) throw new Error(`expected a figure ${id}: the build checks them`)
  const written = figureWords(figure, as)
  return (
    <a
      className="figure"
      href={`#${passportId(id)}`}
      onClick={(event) => show(event, { title: written, body: <PassportFacts figure={figure} /> })}
    >
      {written}
    </a>
  )
}
