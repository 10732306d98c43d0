import { exactUsd } from '../../../words/en/format.ts'
import {
  NOT_PUBLISHED,
  PAY_TABLE,
  PERCENTILES,
  PERCENTILE_NAMES,
  count,
} from '../../../words/en/salary.ts'
import { nationalJobs, nationalPay } from '../../../evidence/wages/national-pay.ts'
import { WAGE_YEARS, type WageYear } from '../../../evidence/wages/national-rows.ts'
import type { ComputingOccupation, Occupation } from '../../../evidence/wages/occupations.ts'
import { NEWEST } from './view.ts'
import { workersOf } from './workers.ts'

/** The drawing of pay in numbers: each percentile in each year, and all occupations beside it. */
export function PayTable({ occupation }: { occupation: ComputingOccupation }) {
  const columns: readonly (readonly [Occupation, WageYear, string])[] = [
    ...WAGE_YEARS.map((year) => [occupation, year, PAY_TABLE.inMay(year)] as const),
    ['all-occupations', NEWEST, PAY_TABLE.allInMay(NEWEST)],
  ]
  return (
    <table className="stacks">
      <caption>{PAY_TABLE.caption(workersOf(occupation))}</caption>
      <thead>
        <tr>
          <th scope="col">{PAY_TABLE.percentile}</th>
          {columns.map(([, , name]) => (
            <th scope="col" className="number" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PERCENTILES.map((percentile) => (
          <tr key={percentile}>
            <th scope="row">{PERCENTILE_NAMES[percentile]}</th>
            {columns.map(([who, year, name]) => {
              const pay = nationalPay(who, year, percentile)
              return (
                <td className="number" data-label={name} key={name}>
                  {pay === null ? NOT_PUBLISHED : exactUsd(pay.value)}
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{PAY_TABLE.jobs}</th>
          {columns.map(([who, year, name]) => {
            const jobs = nationalJobs(who, year)
            return (
              <td className="number" data-label={name} key={name}>
                {jobs === null ? NOT_PUBLISHED : count(jobs.value)}
              </td>
            )
          })}
        </tr>
      </tbody>
    </table>
  )
}
