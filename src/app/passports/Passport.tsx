import { lazy, Suspense, useState } from 'react'

import { figureValue, FIGURE_NAMES, gradeName, type FigureName } from '../../words/en/passports.ts'
import type { Figure } from '../../evidence/passport/figure.ts'

const AnswerPassport = lazy(async () => ({
  default: (await import('./AnswerPassport.tsx')).AnswerPassport,
}))

interface PassportProps {
  readonly id: string
  readonly name: FigureName
  readonly figure: Figure
}

/** Where a number comes from and how far it can be trusted. What it holds is drawn when it is opened. */
export function Passport({ id, name, figure }: PassportProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="passport"
      id={id}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true)
      }}
    >
      <summary>
        <span>{FIGURE_NAMES[name]}</span> <b>{figureValue(figure)}</b>{' '}
        <span className="quiet small">{gradeName(figure.grade)}</span>
      </summary>
      {opened && (
        <Suspense fallback={null}>
          <AnswerPassport figure={figure} />
        </Suspense>
      )}
    </details>
  )
}
