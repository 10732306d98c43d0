import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'

import type { NamedFigure } from '../../../evidence/registry/answer-figures.ts'
import { figureValue } from '../../../words/en/passports.ts'
import { SOURCES_PAGE } from '../../../words/en/sources.ts'
import { PassportFacts } from '../../passports/PassportFacts.tsx'
import { to } from '../../to.ts'
import css from './FigureRow.module.css'
import { movesVerdicts } from './sources-view.ts'

interface FigureRowProps {
  readonly named: NamedFigure
  /** Whether the address names this figure: then it is open, and in sight. */
  readonly isNamed: boolean
}

/** One figure; opened, its whole passport. */
export function FigureRow({ named: [name, figure], isNamed }: FigureRowProps) {
  const row = useRef<HTMLDetailsElement>(null)
  const [opened, setOpened] = useState(false)
  const moves = movesVerdicts(name)
  useEffect(() => {
    if (!isNamed || row.current === null) return
    row.current.open = true
    row.current.scrollIntoView()
  }, [isNamed])
  return (
    <details
      className="passport"
      id={name}
      ref={row}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true)
      }}
    >
      <summary>
        <span>{figure.describes}</span> <b>{figureValue(figure)}</b>{' '}
        <span className="quiet small">{SOURCES_PAGE.gradeOf(figure.grade)}</span>
      </summary>
      {opened && (
        <>
          <PassportFacts figure={figure} />
          {moves !== null && <p>{SOURCES_PAGE.movesFor(moves)}</p>}
          <p className={css['link']}>
            <Link to={to.figure(name)}>{SOURCES_PAGE.link}</Link>
          </p>
        </>
      )}
    </details>
  )
}
