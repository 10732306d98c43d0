import { figureValue, FIGURE_NAMES, GRADE_WORDS, type FigureName } from '../../content/passports.ts'
import type { Figure } from '../../evidence/figure.ts'
import { SourceLink } from './SourceLink.tsx'

interface PassportProps {
  readonly id: string
  readonly name: FigureName
  readonly figure: Figure
}

/** Where a number comes from and how far it can be trusted. */
export function Passport({ id, name, figure }: PassportProps) {
  const { describes, population, year, grade, because, sources, checkedOn, reviewBy } = figure
  return (
    <details className="passport" id={id}>
      <summary>
        <span>{FIGURE_NAMES[name]}</span> <b>{figureValue(figure)}</b>{' '}
        <span className="quiet small">Grade {grade}</span>
      </summary>
      <dl className="facts">
        <dt>Measures</dt>
        <dd>{describes}</dd>
        <dt>About</dt>
        <dd>{population}</dd>
        <dt>Year</dt>
        <dd>{year}</dd>
        <dt>Grade {grade}</dt>
        <dd>
          From {GRADE_WORDS[grade]}. {because}
        </dd>
        {sources.length > 0 && (
          <>
            <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
            <dd>
              <ul>
                {sources.map((source) => (
                  <li key={source}>
                    <SourceLink source={source} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>Checked</dt>
        <dd>
          {checkedOn}, and due again by {reviewBy}
        </dd>
      </dl>
    </details>
  )
}
