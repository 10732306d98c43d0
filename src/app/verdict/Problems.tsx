import { NOTICES, problemSentence } from '../../words/en/notices.ts'
import type { LinkProblem } from '../../links/link.ts'

/** Whatever in a link could not be used as it stood. */
export function Problems({ problems }: { problems: readonly LinkProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="notice">
      <p>
        <strong>{NOTICES.problems}</strong>
      </p>
      <ul>
        {problems.map(({ kind, key }) => (
          <li key={`${kind} ${key}`}>{problemSentence(kind, key)}</li>
        ))}
      </ul>
    </div>
  )
}
