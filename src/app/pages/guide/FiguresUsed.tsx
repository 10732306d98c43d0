import { FIGURES_USED } from '../../../words/en/article.ts'
import { figureWords } from '../../../words/en/figure-words.ts'
import { gradeName } from '../../../words/en/passports.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import type { NamedFigure } from '../../../evidence/registry/answer-figures.ts'
import { isInAList } from '../../../evidence/registry/lists.ts'
import { PATH_IDS } from '../../../evidence/paths/path.ts'
import { PassportFacts } from '../../passports/PassportFacts.tsx'
import { SourceLink } from '../../passports/SourceLink.tsx'
import { passportId } from '../../passports/passport-id.ts'

/** The passports of the numbers in an article's text, and the sources behind them. */
export function FiguresUsed({ figures }: { figures: readonly NamedFigure[] }) {
  const sources = [...new Set(figures.flatMap(([, figure]) => figure.sources))]
  return (
    <section className="section figures" aria-labelledby="figures">
      <h2 id="figures">{FIGURES_USED.title}</h2>
      <p>{FIGURES_USED.grades}</p>
      <details className="disclosure">
        <summary>{FIGURES_USED.all(figures.length)}</summary>
        <div className="passports">
          {figures.map(([id, figure]) => (
            <details className="passport" key={id}>
              <summary>
                <span>
                  {pathBefore(id)}
                  {figure.describes}
                </span>{' '}
                <b>{figureWords(figure, 'value')}</b>{' '}
                <span className="quiet small">{gradeName(figure.grade)}</span>
              </summary>
              {/* Inside, so that a link from the text opens what holds it. */}
              <div id={passportId(id)}>
                <PassportFacts figure={figure} name={isInAList(id) ? undefined : id} />
              </div>
            </details>
          ))}
        </div>
      </details>
      <h3>{FIGURES_USED.sources}</h3>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The path that a figure is about, where its id names one. */
function pathBefore(id: string): string {
  const path = PATH_IDS.find((one) => id.startsWith(`${one}/`))
  return path === undefined ? '' : `${PATH_WORDS[path].name}: `
}
