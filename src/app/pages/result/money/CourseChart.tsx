import { nice, ticks } from 'd3-array'
import { area, line } from 'd3-shape'
import { useId } from 'react'

import { courseInWords } from '../../../../words/en/money-course.ts'
import { ADDS_UP, MONEY_PARTS, type Horizon } from '../../../../words/en/money.ts'
import { exactUsd } from '../../../../words/en/format.ts'
import type { Family } from '../../../../evidence/paths/path.ts'
import type { Course } from '../../../../model/money/course.ts'
import type { Range } from '../../../../model/recommendation.ts'
import css from './money.module.css'

interface CourseChartProps {
  readonly family: Family
  readonly course: Course
  readonly years: Horizon
  /** Month in which the typical line crosses zero, if it does. */
  readonly even: number | null
}

/** About how many amounts stand beside the drawing. */
const TICKS = 5

/** Years between two marks on the axis. */
const TICK_YEARS: Readonly<Record<Horizon, number>> = { 5: 1, 10: 2, 20: 5 }

/**
 * How money adds up over the years, as two bands around their typical lines. Places are percent of
 * the drawing, so that it takes any width and its letters keep their size.
 */
export function CourseChart({ family, course, years, even }: CourseChartProps) {
  const id = useId()
  const { success, failure } = course
  const ends = [...success, ...failure].flatMap(({ low, high }) => [low, high])
  const [least, most] = nice(Math.min(...ends), Math.max(...ends), TICKS)
  const money = (amount: number) => ((most - amount) / (most - least)) * 100
  const month = (count: number) => (count / (years * 12)) * 100
  const amounts = ticks(least, most, TICKS)
  const band = area<Range>(
    (_, at) => month(at),
    ({ low }) => money(low),
    ({ high }) => money(high),
  )
  const middle = line<Range>(
    (_, at) => month(at),
    ({ typical }) => money(typical),
  )
  const yearTicks = Array.from(
    { length: years / TICK_YEARS[years] + 1 },
    (_, at) => at * TICK_YEARS[years],
  )
  return (
    <svg
      className={`${css['course']} ${family}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold what is drawn here
      role="img"
      aria-labelledby={`${id}title ${id}words`}
    >
      <title id={`${id}title`}>{ADDS_UP.chart}</title>
      <desc id={`${id}words`}>{courseInWords(success, failure, even, years)}</desc>
      <svg
        className={css['plot']}
        aria-hidden="true"
        width="100%"
        height="100%"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path className={`${css['spread']} ${css['failure']}`} d={band(failure) ?? undefined} />
        <path className={`${css['spread']} ${css['success']}`} d={band(success) ?? undefined} />
        {amounts.map((tick) => (
          <line
            key={tick}
            className={css[tick === 0 ? 'zero' : 'grid']}
            x2="100"
            y1={money(tick)}
            y2={money(tick)}
          />
        ))}
        <path className={`${css['typical']} ${css['failure']}`} d={middle(failure) ?? undefined} />
        <path className={`${css['typical']} ${css['success']}`} d={middle(success) ?? undefined} />
      </svg>
      {amounts.map((tick) => (
        <text key={tick} x="0" y={`${money(tick)}%`} dy="-4">
          {signedUsd(tick)}
        </text>
      ))}
      {yearTicks.map((year) => (
        <g key={year}>
          <text x={`${month(year * 12)}%`} y="100%" dy="20" textAnchor={anchor(year, years)}>
            {yearMark(year, years)}
          </text>
        </g>
      ))}
      {even !== null && even > 0 && (
        <g className={css['even']}>
          <circle cx={`${month(even)}%`} cy={`${money(0)}%`} r="6" />
          <text x={`${month(even)}%`} y={`${money(0)}%`} dx="10" dy="20">
            {MONEY_PARTS.month(even)}
          </text>
        </g>
      )}
    </svg>
  )
}

const signedUsd = (amount: number): string =>
  `${amount < 0 ? '−' : ''}${exactUsd(Math.abs(amount))}`

function anchor(year: number, last: Horizon): 'start' | 'middle' | 'end' {
  if (year === 0) return 'start'
  return year === last ? 'end' : 'middle'
}

function yearMark(year: number, last: Horizon): string {
  if (year === 0) return MONEY_PARTS.start
  return year === last ? MONEY_PARTS.years(last) : String(year)
}
