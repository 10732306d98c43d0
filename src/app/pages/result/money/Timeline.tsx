import { RangeBar } from '../../../verdict/RangeBar.tsx'
import { MILESTONES, monthWindow } from '../../../../words/en/money-course.ts'
import { MONEY_PARTS, type Horizon } from '../../../../words/en/money.ts'
import type { Family } from '../../../../evidence/paths/path.ts'
import type { Economics, PayChange } from '../../../../model/money/economics.ts'
import type { OpenRange } from '../../../../model/money/likely-range.ts'
import css from './money.module.css'

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
  const end = Math.max(...known.map((month) => month ?? years * 12))
  return (
    <dl className={css['timeline']}>
      {windows.map(({ id, range }) => (
        <div key={id}>
          <dt>{MILESTONES[id]}</dt>
          <dd>
            {monthWindow(range, years)}
            <RangeBar family={family} range={drawn(range, end)} whole={end} />
          </dd>
        </div>
      ))}
      <div className={`${css['axis']} quiet small`} aria-hidden="true">
        <span>{MONEY_PARTS.start}</span>
        <span>{MONEY_PARTS.month(Math.round(end / 2))}</span>
        <span>{MONEY_PARTS.month(Math.ceil(end))}</span>
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

/** What may never come is drawn to the far end. */
const drawn = ({ low, typical, high }: OpenRange, end: number) => ({
  low: low ?? end,
  typical: typical ?? end,
  high: high ?? end,
})
