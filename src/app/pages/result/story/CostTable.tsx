import { COST_PARTS, COST_TABLE } from '../../../../words/en/costs.ts'
import { usd } from '../../../../words/en/format.ts'
import type { Cost } from '../../../../model/recommendation.ts'
import css from './CostTable.module.css'

const PAID = ['tuition', 'tools', 'interest', 'lostPay'] as const

/** The parts of a cost in numbers, and their sum. */
export function CostTable({ cost }: { cost: Cost }) {
  return (
    <table className={css['sums']}>
      <caption className="visually-hidden">{COST_TABLE.caption}</caption>
      <tbody>
        {PAID.filter((part) => cost[part] > 0).map((part) => (
          <tr key={part}>
            <th scope="row">{COST_PARTS[part]}</th>
            <td>{usd(cost[part])}</td>
          </tr>
        ))}
        {cost.aid > 0 && (
          <tr>
            <th scope="row">{COST_PARTS.aid}</th>
            <td>{usd(-cost.aid)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{COST_TABLE.total}</th>
          <td>{usd(cost.total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
