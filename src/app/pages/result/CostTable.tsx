import { COST_PARTS } from '../../../words/en/costs.ts'
import { usd } from '../../../words/en/format.ts'
import type { Family } from '../../../evidence/paths/path.ts'
import type { Cost } from '../../../model/recommendation.ts'

const PARTS = ['tuition', 'tools', 'interest', 'lostPay'] as const

/** The parts of a cost in numbers, and their sum. */
export function CostTable({ family, cost }: { family: Family; cost: Cost }) {
  return (
    <table className="sums">
      <caption className="visually-hidden">The typical cost, part by part</caption>
      <tbody>
        {PARTS.filter((part) => cost[part] > 0).map((part) => (
          <tr key={part}>
            <th scope="row">
              <i className={`swatch ${family} ${part}`} /> {COST_PARTS[part]}
            </th>
            <td>{usd(cost[part])}</td>
          </tr>
        ))}
        {cost.aid > 0 && (
          <tr>
            <th scope="row">
              <i className={`swatch ${family} aid`} /> {COST_PARTS.aid}
            </th>
            <td>{usd(-cost.aid)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          <td>{usd(cost.total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
