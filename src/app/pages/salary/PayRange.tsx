import { max, ticks } from 'd3-array'
import { useId } from 'react'

import { exactUsd } from '../../../words/en/format.ts'
import {
  PAY_RANGE,
  PERCENTILES,
  PERCENTILE_NAMES,
  rangeInWords,
  type Percentile,
} from '../../../words/en/salary.ts'
import { nationalPay } from '../../../evidence/wages/national-pay.ts'
import {
  ALL_OCCUPATIONS,
  type ComputingOccupation,
  type Occupation,
} from '../../../evidence/wages/occupations.ts'
import { NEWEST } from './view.ts'
import { workersOf } from './workers.ts'

type Spread = Readonly<Record<Percentile, number>>

/** The five percentiles of an occupation, or null where one of them is not published. */
function spreadOf(occupation: Occupation): Spread | null {
  const [p10, p25, median, p75, p90] = PERCENTILES.map(
    (percentile) => nationalPay(occupation, NEWEST, percentile)?.value,
  )
  return p10 === undefined ||
    p25 === undefined ||
    median === undefined ||
    p75 === undefined ||
    p90 === undefined
    ? null
    : { p10, p25, median, p75, p90 }
}

/** The end of the scale, one for all occupations so that their bars can be compared. */
const END = max(ALL_OCCUPATIONS, (occupation) => spreadOf(occupation)?.p90) ?? 0
const at = (amount: number): string => `${(amount / END) * 100}%`

interface PayRangeProps {
  readonly occupation: ComputingOccupation
  readonly chosen: Percentile
}

/** How widely pay spreads, the chosen percentile marked, over the same for all occupations. */
export function PayRange({ occupation, chosen }: PayRangeProps) {
  const id = useId()
  const spread = spreadOf(occupation)
  const everyone = spreadOf('all-occupations')
  if (spread === null || everyone === null) return null
  return (
    <figure className="salary-range">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold what is drawn here */}
      <svg role="img" aria-labelledby={`${id}title ${id}words`} width="100%" height="164">
        <title id={`${id}title`}>{PAY_RANGE.title}</title>
        <desc id={`${id}words`}>
          {rangeInWords(workersOf(occupation), spread)}{' '}
          {rangeInWords(workersOf('all-occupations'), everyone)}
        </desc>
        <g aria-hidden="true">
          {ticks(0, END, 4).map((amount, place) => (
            <g key={amount} className={place % 2 === 1 ? 'between' : undefined}>
              <line className="grid" x1={at(amount)} x2={at(amount)} y1="24" y2="140" />
              <text x={at(amount)} y="158" textAnchor={anchorAt(amount)}>
                {exactUsd(amount)}
              </text>
            </g>
          ))}
          <Bar kind="mine" spread={spread} top={28} height={40} />
          <text
            className="mark"
            x={at(spread[chosen])}
            y="14"
            textAnchor={anchorAt(spread[chosen])}
          >
            {PERCENTILE_NAMES[chosen]}
          </text>
          <line
            className="chosen"
            x1={at(spread[chosen])}
            x2={at(spread[chosen])}
            y1="20"
            y2="76"
          />
          <text x="0" y="100">
            {PAY_RANGE.all}
          </text>
          <Bar kind="all" spread={everyone} top={110} height={16} />
        </g>
      </svg>
      <figcaption className="small quiet">{PAY_RANGE.caption}</figcaption>
    </figure>
  )
}

interface BarProps {
  readonly kind: 'mine' | 'all'
  readonly spread: Spread
  readonly top: number
  readonly height: number
}

/** The middle half as a bar, split at the median, on a line that reaches from p10 to p90. */
function Bar({ kind, spread: { p10, p25, median, p75, p90 }, top, height }: BarProps) {
  const middle = top + height / 2
  const [from, to] = [top + height / 4, top + (height * 3) / 4]
  return (
    <g className={kind}>
      <line x1={at(p10)} x2={at(p90)} y1={middle} y2={middle} />
      <line x1={at(p10)} x2={at(p10)} y1={from} y2={to} />
      <line x1={at(p90)} x2={at(p90)} y1={from} y2={to} />
      <rect x={at(p25)} y={top} width={at(median - p25)} height={height} />
      <rect x={at(median)} y={top} width={at(p75 - median)} height={height} />
    </g>
  )
}

function anchorAt(amount: number): 'start' | 'middle' | 'end' {
  if (amount < END * 0.1) return 'start'
  return amount > END * 0.9 ? 'end' : 'middle'
}
