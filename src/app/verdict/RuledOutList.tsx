import { LIMIT_NAMES, limitSentence } from '../../words/en/limits.ts'
import { NO_WAY_BACK } from '../../words/en/verdict.ts'
import type { Answers } from '../../model/person/answers.ts'
import { wayBack } from '../../model/changes/counterfactuals.ts'
import type { RuledOut } from '../../model/recommendation.ts'
import { PathName } from '../parts/PathName.tsx'
import { TryChange } from './TryChange.tsx'
import type { Trying } from './what-if.ts'

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
        const way = wayBack(path, answers)
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
            {way.kind === 'change' && (
              <TryChange {...{ answers, trying }} changes={[way.change]} brings="it is back" />
            )}
            {(way.kind === 'out-of-reach' || way.kind === 'no-single-change') && (
              <p className="quiet small">{NO_WAY_BACK[way.kind]}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
