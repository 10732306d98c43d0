import { MONEY_PARTS, WORTH_CASES, worthCaption } from '../../../../words/en/money.ts'
import { usd, usdRange } from '../../../../words/en/format.ts'
import type { PayChange } from '../../../../model/money/economics.ts'
import type { Span } from './span.ts'
import css from './money.module.css'

const CASES = ['success', 'failure', 'expected'] as const

/** What a path is worth today if it works, if it does not, and on average. */
export function WorthTable({ pay: { worth, chance }, span }: { pay: PayChange; span: Span }) {
  return (
    <table className={`stacks ${css['worth']}`}>
      <caption>{worthCaption(span.years, span.rate)}</caption>
      <thead>
        <tr>
          <th scope="col">{MONEY_PARTS.case}</th>
          <th scope="col" className="number">
            {MONEY_PARTS.typically}
          </th>
          <th scope="col" className="number">
            {MONEY_PARTS.likely}
          </th>
        </tr>
      </thead>
      <tbody>
        {CASES.map((name) => (
          <tr key={name}>
            <th scope="row">
              {WORTH_CASES[name].name}{' '}
              <span className="quiet small">{WORTH_CASES[name].likely(chance.typical)}</span>
            </th>
            <td className="number" data-label={MONEY_PARTS.typically}>
              <b>{usd(worth[name].typical)}</b>
            </td>
            <td className="number" data-label={MONEY_PARTS.likely}>
              {usdRange(worth[name].low, worth[name].high)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
