import { monthsRange } from '../../../words/en/format.ts'
import { PACES } from '../../../words/en/roadmap.ts'
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
      <caption>The whole roadmap at your pace, practice for interviews included</caption>
      <thead>
        <tr>
          <th scope="col">Hours a week</th>
          <th scope="col">Takes</th>
        </tr>
      </thead>
      <tbody>
        {PACES.map((hours) => {
          const aMonth = hours * WEEKS_A_MONTH
          const [from, to] = [low / aMonth, high / aMonth]
          return (
            <tr key={hours}>
              <th scope="row">{hours} hours</th>
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
                {to > LONG && <span className="under">{years(from, to)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const years = (from: number, to: number): string =>
  `about ${halves(from / 12)} to ${halves(to / 12)} years`

/** To the half year. */
const halves = (count: number): string =>
  (Math.round(count * 2) / 2).toLocaleString('en-US', { maximumFractionDigits: 1 })
