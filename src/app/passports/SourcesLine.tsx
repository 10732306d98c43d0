import { PASSPORT } from '../../words/en/passports.ts'
import type { Figure } from '../../evidence/passport/figure.ts'
import { ANSWER_SOURCES } from '../../evidence/registry/source-of.ts'
import { SourceLink } from './SourceLink.tsx'
import { Sources } from './sources.ts'

/** The sources that some figures cite, each once, in a line beneath the words that use them. */
export function SourcesLine({ figures }: { figures: readonly Figure[] }) {
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))]
  return (
    <Sources value={ANSWER_SOURCES}>
      <p className="quiet small sources">
        {PASSPORT.sourcesAre(sources.length)}{' '}
        {sources.map((source, place) => (
          <span key={source}>
            {place > 0 && '; '}
            <SourceLink source={source} />
          </span>
        ))}
      </p>
    </Sources>
  )
}
