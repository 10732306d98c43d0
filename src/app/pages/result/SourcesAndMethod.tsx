import { memo } from 'react'

import { METHOD_NOTE } from '../../../words/en/sharing.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { RELEASE } from '../../../model/releases/release.ts'
import { SourceLink } from '../../passports/SourceLink.tsx'
import { standsOn } from '../../passports/sources-behind.ts'

interface FootingProps {
  readonly answers: Answers
  /** What stands first, or nearest. */
  readonly path: PathId
}

/** What the whole result stands on: its sources, how it was made, and the release. */
export const Footing = memo(function Footing({ answers, path }: FootingProps) {
  const { sources, checked } = standsOn([path], answers)
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
        Release {RELEASE}. Figures checked on {checked} or later.
      </p>
    </section>
  )
})
