import type { Family } from '../../../evidence/paths/path.ts'
import type { Cost, Range } from '../../../model/recommendation.ts'
import { partsOf } from '../../verdict/cost-parts.ts'

interface CostBarProps {
  readonly family: Family
  readonly cost: Cost
  /** Of the total. */
  readonly range: Range
}

/** The parts of a cost end to end, and under them how far the total may lie to either side. */
export function CostBar({ family, cost, range }: CostBarProps) {
  if (cost.total === 0) return null
  const parts = partsOf(cost)
  const last = parts.at(-1)
  const end = Math.max(range.high, last ? last.from + last.amount : 0)
  const at = (amount: number) => `${(amount / end) * 100}%`
  return (
    <svg className={`bar ${family}`} aria-hidden="true" width="100%" height="60">
      {parts.map(({ part, amount, from }) => (
        <rect key={part} className={part} x={at(from)} width={at(amount)} height="36" />
      ))}
      <g className="whisker">
        <line x1={at(range.low)} x2={at(range.high)} y1="51" y2="51" />
        <line x1={at(range.low)} x2={at(range.low)} y1="45" y2="57" />
        <line x1={at(range.high)} x2={at(range.high)} y1="45" y2="57" />
        <line className="typical" x1={at(range.typical)} x2={at(range.typical)} y1="36" y2="60" />
      </g>
    </svg>
  )
}
