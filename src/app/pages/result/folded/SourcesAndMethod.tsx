import { memo } from 'react'

import { longDay } from '../../../../words/en/format.ts'
import { FIGURES } from '../../../../words/en/passports.ts'
import { METHOD_NOTE } from '../../../../words/en/sharing.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { ANSWER_SOURCES } from '../../../../evidence/registry/source-of.ts'
import { RELEASE } from '../../../../model/releases/release.ts'
import { SourceLink } from '../../../passports/SourceLink.tsx'
import { Sources } from '../../../passports/sources.ts'
import { sourcesBehind } from '../../../passports/sources-behind.ts'

interface SourcesAndMethodProps {
  readonly answers: Answers
  /** What stands first, or nearest. */
  readonly path: PathId
}

/** What the whole result stands on: its sources, how it was made, and the release. */
export const SourcesAndMethod = memo(function SourcesAndMethod({
  answers,
  path,
}: SourcesAndMethodProps) {
  const { sources, checked } = sourcesBehind([path], answers)
  return (
    <>
      <h3>{FIGURES.method}</h3>
      <p>{METHOD_NOTE}</p>
      <Sources value={ANSWER_SOURCES}>
        <ul className="small">
          {sources.map((source) => (
            <li key={source}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </Sources>
      <p className="quiet small">{FIGURES.release(RELEASE, longDay(checked))}</p>
    </>
  )
})
