import { LIMIT_NAMES, limitSentence } from '../../../../words/en/limits.ts'
import { NO_WAY_BACK, WOULD_FIT } from '../../../../words/en/verdict.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { wayBack } from '../../../../model/changes/counterfactuals.ts'
import { LIMITS, type RuledOut } from '../../../../model/recommendation.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { ChangeButton } from '../../../verdict/ChangeButton.tsx'
import type { WhatIf } from '../../../verdict/what-if.ts'
import css from './RuledOutList.module.css'

interface RuledOutListProps {
  readonly ruledOut: readonly RuledOut[]
  readonly answers: Answers
  readonly whatIf: WhatIf
}

/** Paths that break a limit, under the first limit that stands in the way of each. */
export function RuledOutList({ ruledOut, answers, whatIf }: RuledOutListProps) {
  return LIMITS.map((limit) => {
    const stopped = ruledOut.filter(({ broken: [first] }) => first.limit === limit)
    return (
      stopped.length > 0 && (
        <div className={css['group']} key={limit}>
          <h3>{LIMIT_NAMES[limit]}</h3>
          <ul>
            {stopped.map((out) => (
              <OneOut key={out.path} {...{ out, answers, whatIf }} />
            ))}
          </ul>
        </div>
      )
    )
  })
}

interface OneOutProps {
  readonly out: RuledOut
  readonly answers: Answers
  readonly whatIf: WhatIf
}

function OneOut({ out, answers, whatIf }: OneOutProps) {
  const { path, broken } = out
  const way = wayBack(path, answers)
  return (
    <li>
      <p>
        <PathName path={path} /> {broken.map(limitSentence).join(' ')}
      </p>
      {way.kind === 'change' && (
        <ChangeButton {...{ answers, whatIf }} changes={[way.change]} brings={WOULD_FIT} />
      )}
      {(way.kind === 'out-of-reach' || way.kind === 'no-single-change') && (
        <p className="quiet small">{NO_WAY_BACK[way.kind]}</p>
      )}
    </li>
  )
}
