import { useId } from 'react'

import { figureWords } from '../../../words/en/figure-words.ts'
import { BEGINNER_POSTINGS } from '../../../words/en/first-job.ts'
import { useArticleFigure } from './article-figures.ts'
import { FigureInText } from './FigureInText.tsx'
import './drawings.css'

const ID = 'back-end-postings-for-beginners'

/** Squares that stand for all postings, in rows of so many. */
const [SQUARES, ROW] = [500, 25]

/** From the edge of one square to the edge of the next, and the side of a square. */
const [STEP, SIDE] = [12, 9]

/** The share of postings for beginners, as squares among five hundred. */
export function BeginnerPostings() {
  const id = useId()
  const figure = useArticleFigure(ID)
  const filled = Math.round((figure.value / 100) * SQUARES)
  const title = BEGINNER_POSTINGS.title(filled, SQUARES, figureWords(figure, 'value'))
  const squares = Array.from({ length: SQUARES }, (_, place) => place)
  return (
    <figure className="drawing">
      <svg
        className="squares"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold what is drawn here
        role="img"
        aria-labelledby={id}
        viewBox={`0 0 ${ROW * STEP} ${(SQUARES / ROW) * STEP}`}
      >
        <title id={id}>{title}</title>
        {squares.map((place) => (
          <rect
            key={place}
            className={place < filled ? 'filled' : 'empty'}
            x={(place % ROW) * STEP + 1}
            y={Math.floor(place / ROW) * STEP + 1}
            width={SIDE}
            height={SIDE}
          />
        ))}
      </svg>
      <figcaption>
        {BEGINNER_POSTINGS.caption(filled, SQUARES)} <FigureInText id={ID} />.
      </figcaption>
    </figure>
  )
}
