import { DOTS, dotsOf } from '../../words/en/format.ts'
import type { Family } from '../../evidence/paths/path.ts'
import type { Range } from '../../model/recommendation.ts'
import css from './Dots.module.css'

interface DotsProps {
  readonly family: Family
  /** Of people who get there, 0 to 1. */
  readonly share: Range
}

/**
 * A chance as a row of twenty people: filled for those who typically get there, ringed for those who
 * may or may not, and faint for the rest. The words beside it say the same.
 */
export function Dots({ family, share: { low, typical, high } }: DotsProps) {
  const [least, usual, most] = [dotsOf(low), dotsOf(typical), dotsOf(high)]
  return (
    <svg
      className={`${css['dots']} ${family}`}
      aria-hidden="true"
      viewBox={`0 0 ${DOTS * 12} 12`}
      width="100%"
    >
      {Array.from({ length: DOTS }, (_, at) => (
        <circle
          key={at}
          className={css[kindOf(at, least, usual, most)]}
          cx={at * 12 + 6}
          cy="6"
          r="4.25"
        />
      ))}
    </svg>
  )
}

function kindOf(at: number, least: number, usual: number, most: number): string {
  if (at < usual) return at < least ? 'sure' : 'likely'
  return at < most ? 'possible' : 'rest'
}
