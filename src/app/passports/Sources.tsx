import type { Figure } from '../../evidence/passport/figure.ts'
import { SourceLink } from './SourceLink.tsx'

/** The sources that some figures cite, each once, in a line beneath the words that use them. */
export function Sources({ figures }: { figures: readonly Figure[] }) {
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))]
  return (
    <p className="quiet small sources">
      {sources.length === 1 ? 'Source: ' : 'Sources: '}
      {sources.map((source, place) => (
        <span key={source}>
          {place > 0 && '; '}
          <SourceLink source={source} />
        </span>
      ))}
    </p>
  )
}
