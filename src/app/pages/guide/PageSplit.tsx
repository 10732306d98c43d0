import type { ReactNode } from 'react'

import './page-split.css'

interface Piece {
  readonly name: string
  readonly drawn: ReactNode
  /** How tall the drawing of it is. */
  readonly height: number
  readonly front: string
  readonly back: string
}

const CHIP = { width: 86, height: 34 }

/** The pieces of a booking page from top to bottom, as a person sees them and as both sides build them. */
const PIECES: readonly Piece[] = [
  {
    name: 'Your name at the top',
    height: 44,
    drawn: (
      <>
        <rect className="fill" x={0} y={0} width={240} height={44} />
        <text className="strong" x={12} y={28}>
          Clinic
        </text>
        <text x={228} y={28} textAnchor="end">
          Hello, Ana
        </text>
      </>
    ),
    front: 'Places the name, and makes it readable on a small phone.',
    back: 'Checks who you are, and looks your name up.',
  },
  {
    name: 'The free times',
    height: 80,
    drawn: (
      <>
        {['9:00', '9:30', '11:00', '2:30'].map((time, at) => {
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
    front: 'Draws the times as buttons, and marks the one you picked.',
    back: 'Finds the times that are open, closed days and other bookings left out.',
  },
  {
    name: 'The Book button',
    height: 46,
    drawn: (
      <>
        <rect className="chosen" x={1} y={1} width={184} height={44} />
        <text className="on-chosen strong" x={93} y={29} textAnchor="middle">
          Book
        </text>
      </>
    ),
    front: 'Notices the press, and shows that something is going on.',
    back: 'Checks the request again, and saves the booking so that nobody else gets the time.',
  },
  {
    name: 'The message at the end',
    height: 46,
    drawn: (
      <>
        <path className="tick" d="M4 24l9 9 18-22" />
        <text className="strong" x={46} y={29}>
          You are booked
        </text>
      </>
    ),
    front: 'Shows the answer, good or bad, and what to do next.',
    back: 'Sends the answer, and the email a moment later.',
  },
]

/** One page, split into what its front end does and what its back end does. */
export function PageSplit() {
  return (
    <table className="page-split">
      <thead>
        <tr>
          <th scope="col">On the page</th>
          <th scope="col">Front end</th>
          <th scope="col">Back end</th>
        </tr>
      </thead>
      <tbody>
        {PIECES.map(({ name, drawn, height, front, back }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <svg aria-hidden="true" viewBox={`0 0 242 ${height}`} width="242" height={height}>
                {drawn}
              </svg>
            </th>
            <td data-label="Front end">{front}</td>
            <td data-label="Back end">{back}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
