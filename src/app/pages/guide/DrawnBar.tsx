import type { Figure } from '../../../evidence/passport/figure.ts'

interface DrawnBarProps {
  readonly figure: Figure
  /** What the full width stands for, in the unit of the figure; of a share, in percent. */
  readonly full: number
  /** Another figure of the same unit, drawn as a mark across the bar. */
  readonly mark?: Figure
}

/** A figure as a bar from zero, with a line over its range where it has one. The number stands beside it. */
export function DrawnBar({ figure, full, mark }: DrawnBarProps) {
  const { unit, value, low, high } = figure
  const at = (amount: number) => `${((amount * (unit === 'share' ? 100 : 1)) / full) * 100}%`
  return (
    <svg className="drawn-bar" aria-hidden="true" width="100%" height="22">
      <rect className="track" width="100%" height="22" />
      <rect width={at(value)} height="22" />
      {low !== undefined && high !== undefined && (
        <g className="range">
          <line className="over" x1={at(low)} x2={at(high)} y1="11" y2="11" />
          <line x1={at(low)} x2={at(high)} y1="11" y2="11" />
        </g>
      )}
      {mark && (
        <g className="mark">
          <line className="over" x1={at(mark.value)} x2={at(mark.value)} y1="-3" y2="25" />
          <line x1={at(mark.value)} x2={at(mark.value)} y1="-3" y2="25" />
        </g>
      )}
    </svg>
  )
}
