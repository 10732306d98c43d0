import type { ReactNode } from 'react'

import { aPlaceMustBeWon, outOf, type Verdict } from '../../content/verdict.ts'
import { PATHS } from '../../evidence/paths.ts'
import type { Answers } from '../../model/answers.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import { Blaze } from '../parts/Blaze.tsx'
import { Figures } from './Figures.tsx'
import { Heroes } from './Heroes.tsx'
import { Others } from './Others.tsx'
import { RuledOutPaths } from './RuledOutPaths.tsx'
import { Takes } from './Takes.tsx'
import type { Trying } from './trying.ts'
import { isAllOpen } from './verdict-on.ts'
import { Why } from './Why.tsx'

type RankedProps = Extract<Recommendation, { kind: 'ranked' }> & {
  readonly answers: Answers
  readonly verdict: Verdict
  readonly trying: Trying
  /** What has to be known about the link first. */
  readonly children: ReactNode
}

/** The paths within every limit: the first in full, the others beside it, and those set aside. */
export function Ranked({ ranked, ruledOut, answers, verdict, trying, children }: RankedProps) {
  const [top, ...rivals] = ranked
  const { family, selective } = PATHS[top.path]
  const allOpen = isAllOpen(answers)
  const planB = rivals.find(({ path }) => !PATHS[path].selective)
  return (
    <>
      <div className="answer">
        <div>
          {children}
          {!allOpen && (
            <p className={`sure ${family}`}>
              <Blaze family={family} /> {outOf(ranked.length)}
            </p>
          )}
          <h1 className={rivals.length === 0 ? 'long' : undefined}>{verdict.answer}</h1>
          <p className="lead">{verdict.lead}</p>
          {selective && !allOpen && <p className="notice">{aPlaceMustBeWon(planB?.path)}</p>}
        </div>
        {!allOpen && <Heroes path={top} answers={answers} />}
      </div>
      {!allOpen && rivals[0] && <Why path={top} rival={rivals[0]} answers={answers} />}
      {!allOpen && <Takes path={top} answers={answers} />}
      {!allOpen && <Figures path={top.path} answers={answers} />}
      {rivals.length > 0 && <Others ranked={ranked} answers={answers} />}
      {ruledOut.length > 0 && <RuledOutPaths {...{ ruledOut, answers, trying }} />}
    </>
  )
}
