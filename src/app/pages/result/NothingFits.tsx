import { lazy, type ReactNode } from 'react'

import { SHARING_TITLE, VERSUS_TITLE } from '../../../words/en/later-titles.ts'
import type { Verdict } from '../../../words/en/verdict.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { wayBack } from '../../../model/changes/counterfactuals.ts'
import type { NonEmpty, RuledOut } from '../../../model/recommendation.ts'
import { Later } from '../../parts/LoadAfterPaint.tsx'
import { NearSections } from '../../parts/LoadSectionsWhenNear.tsx'
import { FirstStep } from '../../verdict/FirstStep.tsx'
import { Jumps } from './Jumps.tsx'
import { RuledOutList } from '../../verdict/RuledOutList.tsx'
import type { Trying } from '../../verdict/what-if.ts'
import { TwoChanges } from './TwoChanges.tsx'

const Versus = lazy(async () => ({
  default: (await import('./compare-paths/ComparePaths.tsx')).Versus,
}))

interface NothingFitsProps {
  readonly nearMisses: NonEmpty<RuledOut>
  readonly answers: Answers
  readonly verdict: Verdict
  readonly trying: Trying
  /** What has to be known about the link first. */
  readonly children: ReactNode
}

const WhereToTry = lazy(async () => ({
  default: (await import('./plan/WhereToTry.tsx')).WhereToTry,
}))

/** Every path breaks a limit: said plainly, with the nearest first and a step that is always free. */
export function NothingFits({ nearMisses, answers, verdict, trying, children }: NothingFitsProps) {
  const oneIsEnough = nearMisses.some(({ path }) => wayBack(path, answers).kind === 'change')
  return (
    <>
      {children}
      <div className="answer">
        <div>
          <h1 className="long">{verdict.answer}</h1>
          <p className="lead">{verdict.lead}</p>
        </div>
        <FirstStep />
      </div>
      <Jumps titles={['What comes nearest', VERSUS_TITLE, 'Your answers', SHARING_TITLE]} />
      <section className="section" aria-labelledby="near-misses">
        <h2 id="near-misses">What comes nearest</h2>
        {!oneIsEnough && <TwoChanges path={nearMisses[0].path} {...{ answers, trying }} />}
        <RuledOutList ruledOut={nearMisses} answers={answers} trying={trying} />
      </section>
      <Later>
        <WhereToTry answers={answers} />
      </Later>
      <NearSections titles={[VERSUS_TITLE]}>
        <Versus judged={nearMisses} {...{ answers, trying }} />
      </NearSections>
    </>
  )
}
