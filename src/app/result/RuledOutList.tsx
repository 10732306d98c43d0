import { LIMIT_NAMES, limitSentence } from '../../content/limits.ts'
import type { Answers } from '../../model/answers.ts'
import { nearestReadmission } from '../../model/near-miss.ts'
import type { RuledOut } from '../../model/recommendation.ts'
import { PathName } from './PathName.tsx'
import { TryChange } from './TryChange.tsx'
import type { Trying } from './trying.ts'

interface RuledOutListProps {
  readonly ruledOut: readonly RuledOut[]
  readonly answers: Answers
  readonly trying: Trying
}

/** Paths that break a limit, the nearest first. */
export function RuledOutList({ ruledOut, answers, trying }: RuledOutListProps) {
  return (
    <ul className="ruled-out">
      {ruledOut.map(({ path, broken }) => {
        const change = nearestReadmission(path, answers, broken)
        return (
          <li key={path}>
            <h3>
              <PathName path={path} />
            </h3>
            <ul>
              {broken.map((limit) => (
                <li key={limit.limit}>
                  <b>{LIMIT_NAMES[limit.limit]}.</b> {limitSentence(limit)}
                </li>
              ))}
            </ul>
            {change === null ? (
              <p className="quiet small">No single answer would bring it back.</p>
            ) : (
              <TryChange {...{ change, answers, trying }} brings="brings it back" />
            )}
          </li>
        )
      })}
    </ul>
  )
}
