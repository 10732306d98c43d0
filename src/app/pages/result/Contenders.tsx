import { useRef } from 'react'

import { reaching } from '../../../words/en/findings.ts'
import { inHundred, months, usd } from '../../../words/en/format.ts'
import type { Answers } from '../../../model/person/answers.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { useSliding } from '../../parts/reorder-animation.ts'
import { PathName } from '../../parts/PathName.tsx'

/** The paths that stand as equals, each with the three numbers that matter most. */
export function Contenders({ paths, answers }: { paths: readonly Judged[]; answers: Answers }) {
  const list = useRef<HTMLUListElement>(null)
  useSliding(list)
  return (
    <div className="contenders">
      <ul ref={list}>
        {paths.map(({ path, outcome }) => (
          <li key={path}>
            <PathName path={path} />
            <p>
              <b>{months(outcome.months)}</b> <b>{usd(outcome.cost.total)}</b>{' '}
              <b>{inHundred(outcome.chance)} in 100</b>
            </p>
          </li>
        ))}
      </ul>
      <p className="quiet small">
        Months at your pace, cost in all, and how many of those who set out {reaching(answers)}.
        Their ranges and sources are under “What it takes”.
      </p>
    </div>
  )
}
