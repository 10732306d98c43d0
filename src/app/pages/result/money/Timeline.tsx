import { MILESTONES, monthWindow } from '../../../../words/en/money-course.ts'
import type { Horizon } from '../../../../words/en/money.ts'
import type { Family } from '../../../../evidence/paths/path.ts'
import type { Economics, PayChange } from '../../../../model/money/economics.ts'
import type { OpenRange } from '../../../../model/money/likely-range.ts'

interface TimelineProps {
  readonly family: Family
  readonly months: Economics['months']
  readonly pay: PayChange
  readonly years: Horizon
}

interface Window {
  readonly id: keyof typeof MILESTONES
  readonly range: OpenRange
}

/** From the start to the end of study, to the new pay, and to the day it has paid for itself. */
export function Timeline({ family, months, pay, years }: TimelineProps) {
  const windows = windowsOf(months, pay)
  const known = windows.flatMap(({ range }) => [range.low, range.typical, range.high])
  // What may never come is drawn to the far end.
  const end = Math.max(...known.map((month) => month ?? years * 12))
  return (
    <dl className="timeline">
      {windows.map(({ id, range }) => (
        <div key={id}>
          <dt>{MILESTONES[id]}</dt>
          <dd>
            {monthWindow(range, years)}
            <WindowBar family={family} range={range} end={end} />
          </dd>
        </div>
      ))}
      <div className="axis quiet small" aria-hidden="true">
        <span>Start</span>
        <span>Month {Math.round(end / 2)}</span>
        <span>Month {Math.ceil(end)}</span>
      </div>
    </dl>
  )
}

function windowsOf(months: Economics['months'], pay: PayChange): readonly Window[] {
  const { search, breakEvenMonth } = pay
  const begins = {
    low: months.low + search.low,
    typical: months.typical + search.typical,
    high: months.high + search.high,
  }
  return [
    { id: 'finish', range: months },
    ...(search.high > 0 ? [{ id: 'pay', range: begins } as const] : []),
    { id: 'even', range: breakEvenMonth },
  ]
}

/** A window on the way: a line up to it, a bar from its first month to its last, and the typical one. */
function WindowBar({ family, range, end }: { family: Family; range: OpenRange; end: number }) {
  const at = (month: number | null) => `${((month ?? end) / end) * 100}%`
  const width = `${(((range.high ?? end) - (range.low ?? end)) / end) * 100}%`
  return (
    <svg className={`bar ${family}`} aria-hidden="true" width="100%" height="28">
      <g className="whisker">
        <line className="way" x1="0" x2="100%" y1="14" y2="14" />
      </g>
      <rect className="window" x={at(range.low)} width={width} y="4" height="20" />
      {range.typical !== null && (
        <g className="whisker">
          <line className="typical" x1={at(range.typical)} x2={at(range.typical)} y2="28" />
        </g>
      )}
    </svg>
  )
}
