import { max } from 'd3-array'

import { begin, exactUsd } from '../../../words/en/format.ts'
import {
  NOT_PUBLISHED,
  TREND,
  count,
  payAtPercentile,
  trendInWords,
  type Percentile,
} from '../../../words/en/salary.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'
import { nationalJobs, nationalPay } from '../../../evidence/wages/national-pay.ts'
import { WAGE_YEARS } from '../../../evidence/wages/national-rows.ts'
import type { ComputingOccupation } from '../../../evidence/wages/occupations.ts'

interface TrendProps {
  readonly occupation: ComputingOccupation
  readonly percentile: Percentile
}

/** How pay and jobs moved over the years we have, each with a bar from zero. */
export function Trend({ occupation, percentile }: TrendProps) {
  const pay = WAGE_YEARS.map((year) => nationalPay(occupation, year, percentile))
  const jobs = WAGE_YEARS.map((year) => nationalJobs(occupation, year))
  const [payChange, jobsChange] = [changeOf(pay), changeOf(jobs)]
  return (
    <div>
      <h4>{TREND.since(WAGE_YEARS[0])}</h4>
      <table className="salary-trend">
        <caption className="visually-hidden">{TREND.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{TREND.may}</th>
            <th scope="col">{begin(payAtPercentile(percentile))}</th>
            <th scope="col">{TREND.jobs}</th>
          </tr>
        </thead>
        <tbody>
          {WAGE_YEARS.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <Amount figure={pay[at] ?? null} most={mostOf(pay)} write={exactUsd} />
              <Amount figure={jobs[at] ?? null} most={mostOf(jobs)} write={count} />
            </tr>
          ))}
        </tbody>
      </table>
      {payChange !== null && jobsChange !== null && (
        <p>{trendInWords(WAGE_YEARS[0], payChange, jobsChange, percentile)}</p>
      )}
    </div>
  )
}

interface AmountProps {
  readonly figure: Figure | null
  readonly most: number
  readonly write: (amount: number) => string
}

function Amount({ figure, most, write }: AmountProps) {
  if (figure === null) return <td>{NOT_PUBLISHED}</td>
  return (
    <td>
      {write(figure.value)}
      <svg aria-hidden="true" width="100%" height="8">
        <rect width={`${(figure.value / most) * 100}%`} height="8" />
      </svg>
    </td>
  )
}

const mostOf = (figures: readonly (Figure | null)[]): number =>
  max(figures, (figure) => figure?.value) ?? 0

/** From the first year to the last, as a share of the first. */
function changeOf(figures: readonly (Figure | null)[]): number | null {
  const [first, last] = [figures[0] ?? null, figures.at(-1) ?? null]
  return first === null || last === null ? null : last.value / first.value - 1
}
