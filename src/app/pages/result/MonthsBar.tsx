import type { Family } from '../../../evidence/paths/path.ts'
import type { Range } from '../../../model/recommendation.ts'

interface MonthsBarProps {
  readonly family: Family
  readonly range: Range
  /** Months the person has, where they gave a limit. */
  readonly limit: number | null
}

/** The window in which a path ends, and the day by which the person wants it to. */
export function MonthsBar({ family, range, limit }: MonthsBarProps) {
  const end = Math.max(range.high, limit ?? 0)
  const at = (count: number) => `${(count / end) * 100}%`
  return (
    <svg className={`bar ${family}`} aria-hidden="true" width="100%" height="36">
      <rect className="sure-part" width={at(range.low)} height="24" />
      <rect className="window" x={at(range.low)} width={at(range.high - range.low)} height="24" />
      <g className="whisker">
        <line className="typical" x1={at(range.typical)} x2={at(range.typical)} y2="30" />
        {limit !== null && <line className="limit" x1={at(limit)} x2={at(limit)} y2="36" />}
      </g>
    </svg>
  )
}
