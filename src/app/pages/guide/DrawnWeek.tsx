import { useId } from 'react'

import {
  BLOCK_NAMES,
  DAYS,
  hourWords,
  weekTitle,
  weekWords,
  type Block,
  type ExampleWeek,
} from '../../../words/en/example-weeks.ts'
import type { Family } from '../../../evidence/paths/path.ts'

/** The hours of the day that are drawn, and those named beside it. */
const [DAWN, NIGHT] = [8, 22]
const NAMED_HOURS = [9, 12, 15, 18, 21]

const HOUR = 19
const LEFT = 44
const TOP = 26
const DAY = 42
const GAP = 2
const WIDTH = LEFT + DAYS.length * DAY
const HEIGHT = TOP + (NIGHT - DAWN) * HOUR

const yOf = (hour: number): number => TOP + (hour - DAWN) * HOUR

/** A week as a sheet of days and hours. Drawn for a phone; wider screens show it a little larger. */
export function DrawnWeek({ week, family }: { week: ExampleWeek; family: Family }) {
  const id = useId()
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold what is drawn here
      role="img"
      className={`week ${family}`}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}says`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <title id={`${id}title`}>{weekTitle(week)}</title>
      <desc id={`${id}says`}>{weekWords(week)}</desc>
      {DAYS.map(([day], at) => (
        <text key={day} x={LEFT + (at + 0.5) * DAY} y={15} textAnchor="middle">
          {day}
        </text>
      ))}
      {NAMED_HOURS.map((hour) => (
        <g key={hour}>
          <text x={LEFT - 6} y={yOf(hour) + 5} textAnchor="end">
            {hourWords(hour)}
          </text>
          <line x1={LEFT} x2={WIDTH} y1={yOf(hour)} y2={yOf(hour)} />
        </g>
      ))}
      {week.blocks.map((block) => (
        <Drawn key={`${block.days[0]}-${block.hours[0]}`} block={block} />
      ))}
    </svg>
  )
}

function Drawn({ block: { kind, called, days, hours } }: { block: Block }) {
  const x = LEFT + days[0] * DAY + GAP / 2
  const width = (days[1] - days[0] + 1) * DAY - GAP
  const y = yOf(hours[0]) + GAP / 2
  const height = (hours[1] - hours[0]) * HOUR - GAP
  return (
    <g className={kind}>
      <rect x={x} y={y} width={width} height={height} />
      <text x={x + width / 2} y={y + height / 2 + 5} textAnchor="middle">
        {called ?? BLOCK_NAMES[kind]}
      </text>
    </g>
  )
}
