import { memo, useState } from 'react'

import { METHOD_NOTE } from '../../content/sharing.ts'
import type { Answers } from '../../model/answers.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import { RELEASE } from '../../model/release.ts'
import { figuresBehind } from './figures-behind.ts'
import { SourceLink } from './SourceLink.tsx'

interface FootingProps {
  readonly answers: Answers
  readonly recommendation: Recommendation
}

/** What the whole result stands on: its sources, how it was made, and the release. */
export const Footing = memo(function Footing({ answers, recommendation }: FootingProps) {
  const [today] = useState(() => new Date().toLocaleDateString('en-US', { dateStyle: 'long' }))
  const [{ path }] =
    recommendation.kind === 'ranked' ? recommendation.ranked : recommendation.nearMisses
  const figures = figuresBehind(path, answers).map(([, figure]) => figure)
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))]
  const [checked = ''] = figures.map(({ checkedOn }) => checkedOn).toSorted()
  return (
    <section className="section footing" aria-labelledby="sources">
      <h2 id="sources">Sources and method</h2>
      <p>{METHOD_NOTE}</p>
      <ul className="small">
        {sources.map((source) => (
          <li key={source}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <p className="quiet small">
        Release {RELEASE}. Figures checked on {checked}.
        <span className="print-only"> Printed on {today}.</span>
      </p>
    </section>
  )
})
