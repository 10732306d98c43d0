import { exactUsd, usd } from '../../../words/en/format.ts'
import { termFor } from '../../../model/judging/borrowing.ts'
import { repay } from '../../../model/judging/loan.ts'
import { BORROWING } from '../../../model/person/options.ts'
import { useArticleFigure } from './article-figures.ts'
import { FigureLink } from './FigureLink.tsx'
import './kinds.css'

const RATE = 'loan-rate-undergraduate'

/** What the sums that the questions name cost to borrow, month by month and in all. */
export function LoanTable() {
  const rate = useArticleFigure(RATE)
  return (
    <table className="stacks kinds">
      <caption>
        Federal loans of an undergraduate on the standard plan, at{' '}
        <FigureLink id={RATE} figure={rate} />, the rate of {rate.year}
      </caption>
      <thead>
        <tr>
          <th scope="col">Borrowed</th>
          <th scope="col">Each month</th>
          <th scope="col">For</th>
          <th scope="col">Interest in total</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(BORROWING)
          .filter((sum) => sum > 0)
          .sort((a, b) => a - b)
          .map((sum) => {
            const { payment, months, interest } = repay(sum, rate.value / 100, termFor(sum))
            return (
              <tr key={sum}>
                <th scope="row">{exactUsd(sum)}</th>
                <td data-label="Each month">{usd(payment)}</td>
                <td data-label="For">{months / 12} years</td>
                <td data-label="Interest in total">{usd(interest)}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
