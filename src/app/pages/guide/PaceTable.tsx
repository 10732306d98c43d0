import { monthsRange } from '../../../words/en/format.ts'
import { PACE_TABLE, PACES } from '../../../words/en/roadmap.ts'
import { WEEKS_A_MONTH } from '../../../model/judging/months.ts'
import { useArticleFigure } from './article-figures.ts'
import './drawings.css'

/** Months from which a number of years is easier to picture. */
const LONG = 24

/** How long the whole roadmap takes at so many hours a week. */
export function PaceTable() {
  const { value, low = value, high = value } = useArticleFigure('roadmap/total')
  const slowest = high / (PACES[0] * WEEKS_A_MONTH)
  return (
    <table className="bars">
      <caption>{PACE_TABLE.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{PACE_TABLE.hours}</th>
          <th scope="col">{PACE_TABLE.takes}</th>
        </tr>
      </thead>
      <tbody>
        {PACES.map((hours) => {
          const aMonth = hours * WEEKS_A_MONTH
          const [from, to] = [low / aMonth, high / aMonth]
          return (
            <tr key={hours}>
              <th scope="row">{PACE_TABLE.each(hours)}</th>
              <td>
                <svg className="drawn-bar" aria-hidden="true" width="100%" height="22">
                  <rect className="track" width="100%" height="22" />
                  <rect
                    x={`${(from / slowest) * 100}%`}
                    width={`${((to - from) / slowest) * 100}%`}
                    height="22"
                  />
                </svg>
                {monthsRange(from, to)}
                {to > LONG && <span className="under">{PACE_TABLE.years(from, to)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
