import { descending } from 'd3-array'
import { useContext } from 'react'

import { LANGUAGES } from '../../../words/en/languages.ts'
import { ArticleFigures } from './article-figures.ts'
import { DrawnBar } from './DrawnBar.tsx'
import { FigureInText } from './FigureInText.tsx'
import './drawings.css'

/** How many developers work with each language: back-end as a bar, full-stack as a mark across it. */
export function LanguageShares() {
  const figures = new Map(useContext(ArticleFigures))
  const rows = LANGUAGES.flatMap(({ name, backEnd, fullStack }) => {
    const [bar, mark] = [figures.get(backEnd), figures.get(fullStack)]
    return bar && mark ? [{ name, backEnd, fullStack, bar, mark }] : []
  }).sort((a, b) => descending(a.bar.value, b.bar.value))
  return (
    <table className="bars two">
      <caption>
        Developers in the US who worked with each language in the past year. The bar is back-end
        developers, the mark across it full-stack developers.
      </caption>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Back-end</th>
          <th scope="col">Full-stack</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, backEnd, fullStack, bar, mark }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label="back-end">
              <DrawnBar figure={bar} full={100} mark={mark} />
              <FigureInText id={backEnd} />
            </td>
            <td data-label="full-stack">
              <FigureInText id={fullStack} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
