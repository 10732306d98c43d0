import type { Family } from '../../evidence/paths/path.ts'
import type { Range } from '../../model/recommendation.ts'
import css from './RangeBar.module.css'

interface RangeBarProps {
  readonly family: Family
  readonly range: Range
  /** What the whole width stands for; the same for bars that are compared. */
  readonly whole: number
  /** Something to stay within, where there is such a thing. */
  readonly limit?: number | null
}

/** Where a number lies, and how far it may lie to either side, on a line that begins at nothing. */
export function RangeBar({ family, range, whole, limit = null }: RangeBarProps) {
  const { low, typical, high } = range
  const at = (amount: number) => `${whole > 0 ? (amount / whole) * 100 : 0}%`
  return (
    <svg className={`${css['bar']} ${family}`} aria-hidden="true" width="100%" height="20">
      <line className={css['scale']} x2="100%" y1="10" y2="10" />
      <rect className={css['likely']} x={at(low)} y="4" width={at(high - low)} height="12" />
      <line className={css['typical']} x1={at(typical)} x2={at(typical)} y1="1" y2="19" />
      {limit !== null && (
        <line className={css['limit']} x1={at(limit)} x2={at(limit)} y1="0" y2="20" />
      )}
    </svg>
  )
}
