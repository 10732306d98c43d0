import type { ReactNode } from 'react'

import { PAGE_PIECES, PAGE_SPLIT } from '../../../words/en/page-split.ts'
import './page-split.css'

type PieceId = keyof typeof PAGE_PIECES

interface Piece {
  readonly id: PieceId
  readonly drawn: ReactNode
  /** How tall the drawing of it is. */
  readonly height: number
}

const CHIP = { width: 86, height: 34 }

/** The pieces of a booking page from top to bottom, as a person sees them and as both sides build them. */
const PIECES: readonly Piece[] = [
  {
    id: 'name',
    height: 44,
    drawn: (
      <>
        <rect className="fill" x={0} y={0} width={240} height={44} />
        <text className="strong" x={12} y={28}>
          {PAGE_PIECES.name.drawn.clinic}
        </text>
        <text x={228} y={28} textAnchor="end">
          {PAGE_PIECES.name.drawn.hello}
        </text>
      </>
    ),
  },
  {
    id: 'times',
    height: 80,
    drawn: (
      <>
        {PAGE_PIECES.times.drawn.map((time, at) => {
          const [x, y] = [(at % 2) * 98, Math.floor(at / 2) * 44]
          return (
            <g key={time}>
              <rect x={x + 1} y={y + 1} {...CHIP} className={at === 1 ? 'chosen' : ''} />
              <text
                className={at === 1 ? 'on-chosen' : ''}
                x={x + 1 + CHIP.width / 2}
                y={y + 24}
                textAnchor="middle"
              >
                {time}
              </text>
            </g>
          )
        })}
      </>
    ),
  },
  {
    id: 'button',
    height: 46,
    drawn: (
      <>
        <rect className="chosen" x={1} y={1} width={184} height={44} />
        <text className="on-chosen strong" x={93} y={29} textAnchor="middle">
          {PAGE_PIECES.button.drawn}
        </text>
      </>
    ),
  },
  {
    id: 'message',
    height: 46,
    drawn: (
      <>
        <path className="tick" d="M4 24l9 9 18-22" />
        <text className="strong" x={46} y={29}>
          {PAGE_PIECES.message.drawn}
        </text>
      </>
    ),
  },
]

/** One page, split into what its front end does and what its back end does. */
export function PageSplit() {
  return (
    <table className="page-split">
      <thead>
        <tr>
          <th scope="col">{PAGE_SPLIT.page}</th>
          <th scope="col">{PAGE_SPLIT.front}</th>
          <th scope="col">{PAGE_SPLIT.back}</th>
        </tr>
      </thead>
      <tbody>
        {PIECES.map(({ id, drawn, height }) => (
          <tr key={id}>
            <th scope="row">
              {PAGE_PIECES[id].name}
              <svg aria-hidden="true" viewBox={`0 0 242 ${height}`} width="242" height={height}>
                {drawn}
              </svg>
            </th>
            <td data-label={PAGE_SPLIT.front}>{PAGE_PIECES[id].front}</td>
            <td data-label={PAGE_SPLIT.back}>{PAGE_PIECES[id].back}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
