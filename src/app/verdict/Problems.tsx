import { NOTICES, problemSentence } from '../../words/en/notices.ts'
import type { LinkProblem } from '../../links/link.ts'

/** Whatever in a link could not be used as it stood. */
export function Problems({ problems }: { problems: readonly LinkProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="notice">
      {problems.map(({ kind, key }, at) => (
        <p key={`${kind} ${key}`}>
          {at === 0 && <strong>{NOTICES.problems}. </strong>}
          {problemSentence(kind, key)}
        </p>
      ))}
    </div>
  )
}
