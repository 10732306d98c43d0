import { max } from 'd3-array'
import { useContext } from 'react'

import type { Figure } from '../../../evidence/passport/figure.ts'
import { ArticleFigures } from './article-figures.ts'
import { DrawnBar } from './DrawnBar.tsx'
import { FigureInText } from './FigureInText.tsx'
import './drawings.css'

/** One bar: what it stands for, and the figure it draws. */
interface Bar {
  readonly name: string
  /** The id of its figure. */
  readonly figure: string
}

interface BarsProps {
  readonly caption: string
  /** What the first column holds. */
  readonly of: string
  /** What the second column holds. */
  readonly many: string
  readonly rows: readonly Bar[]
  /** What a full bar stands for; the largest figure unless told. */
  readonly whole?: number
  /** What stands under the name of a row. */
  readonly under?: (figure: Figure) => string
}

/** A bar chart that is a table: each row draws its figure and says it. */
export function Bars({ caption, of, many, rows, whole, under }: BarsProps) {
  const figures = useContext(ArticleFigures)
  const drawn = rows.flatMap(({ name, figure: id }) =>
    figures.filter(([named]) => named === id).map(([, figure]) => ({ name, id, figure })),
  )
  const full = whole ?? max(drawn, ({ figure }) => figure.value) ?? 1
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{many}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.map(({ name, id, figure }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {under && <span className="under">{under(figure)}</span>}
            </th>
            <td>
              <DrawnBar figure={figure} full={full} />
              <FigureInText id={id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
