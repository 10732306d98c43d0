import type { Family } from '../../../evidence/paths/path.ts'
import type { Range } from '../../../model/recommendation.ts'

interface RangeBarProps {
  readonly family: Family
  readonly range: Range
  /** What the whole width stands for. */
  readonly whole: number
}

/** Where a number lies, and how far it may lie to either side, on a line that begins at nothing. */
export function RangeBar({ family, range: { low, typical, high }, whole }: RangeBarProps) {
  const at = (amount: number) => `${(amount / whole) * 100}%`
  return (
    <svg className={`bar range-bar ${family}`} aria-hidden="true" width="100%" height="16">
      <line className="way" x2="100%" y1="8" y2="8" />
      <rect className="window" x={at(low)} y="3" width={at(high - low)} height="10" />
      <g className="whisker">
        <line className="typical" x1={at(typical)} x2={at(typical)} y2="16" />
      </g>
    </svg>
  )
}
