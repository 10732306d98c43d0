import { figureValue, FIGURE_NAMES, type FigureName } from '../../content/passports.ts'
import type { Figure } from '../../evidence/figure.ts'
import { PassportFacts } from './PassportFacts.tsx'

interface PassportProps {
  readonly id: string
  readonly name: FigureName
  readonly figure: Figure
}

/** Where a number comes from and how far it can be trusted. */
export function Passport({ id, name, figure }: PassportProps) {
  return (
    <details className="passport" id={id}>
      <summary>
        <span>{FIGURE_NAMES[name]}</span> <b>{figureValue(figure)}</b>{' '}
        <span className="quiet small">Grade {figure.grade}</span>
      </summary>
      <PassportFacts figure={figure} />
    </details>
  )
}
