import { exactUsd, usd } from '../../../words/en/format.ts'
import { LOAN_TABLE } from '../../../words/en/paying.ts'
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
        {LOAN_TABLE.caption.before} <FigureLink id={RATE} figure={rate} />
        {LOAN_TABLE.caption.after(rate.year)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{LOAN_TABLE.borrowed}</th>
          <th scope="col">{LOAN_TABLE.eachMonth}</th>
          <th scope="col">{LOAN_TABLE.for}</th>
          <th scope="col">{LOAN_TABLE.interest}</th>
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
                <td data-label={LOAN_TABLE.eachMonth}>{usd(payment)}</td>
                <td data-label={LOAN_TABLE.for}>{LOAN_TABLE.years(months)}</td>
                <td data-label={LOAN_TABLE.interest}>{usd(interest)}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
