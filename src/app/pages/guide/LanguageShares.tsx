import { descending } from 'd3-array'
import { useContext } from 'react'

import { LANGUAGE_SHARES, LANGUAGES } from '../../../words/en/languages.ts'
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
      <caption>{LANGUAGE_SHARES.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{LANGUAGE_SHARES.language}</th>
          <th scope="col">{LANGUAGE_SHARES.columns.backEnd}</th>
          <th scope="col">{LANGUAGE_SHARES.columns.fullStack}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, backEnd, fullStack, bar, mark }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label={LANGUAGE_SHARES.labels.backEnd}>
              <DrawnBar figure={bar} full={100} mark={mark} />
              <FigureInText id={backEnd} />
            </td>
            <td data-label={LANGUAGE_SHARES.labels.fullStack}>
              <FigureInText id={fullStack} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
