import { lazy, type ReactNode } from 'react'

import { sureSentence } from '../../../words/en/confidence.ts'
import {
  MONEY_TITLE,
  PLAN_TITLE,
  SHARING_TITLE,
  VERSUS_TITLE,
} from '../../../words/en/later-titles.ts'
import { aPlaceMustBeWon, type Verdict } from '../../../words/en/verdict.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import type { Answers } from '../../../model/person/answers.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import { NearSections } from '../../parts/LoadSectionsWhenNear.tsx'
import { LaterPlan } from './plan/LaterPlan.tsx'
import { Contenders } from './Contenders.tsx'
import { Figures } from './Figures.tsx'
import { FirstStep } from '../../verdict/FirstStep.tsx'
import { Heroes } from './Heroes.tsx'
import { Jumps } from './Jumps.tsx'
import { Others } from './Others.tsx'
import { RuledOutPaths } from './RuledOutPaths.tsx'
import { SureLine } from '../../verdict/ConfidenceLine.tsx'
import type { Sureness } from '../../verdict/confidence-state.ts'
import { Takes } from './WhatItTakes.tsx'
import type { Trying } from '../../verdict/what-if.ts'
import { isAllOpen, isCloseCall } from '../../verdict/headline.ts'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { Why } from './Why.tsx'

const Money = lazy(async () => ({ default: (await import('./money/Money.tsx')).Money }))
const Versus = lazy(async () => ({
  default: (await import('./compare-paths/ComparePaths.tsx')).Versus,
}))

type RankedProps = Extract<Recommendation, { kind: 'ranked' }> & {
  readonly answers: Answers
  readonly verdict: Verdict
  readonly sureness: Sureness
  readonly trying: Trying
  /** What has to be known about the link first. */
  readonly children: ReactNode
}

/** Where one may want to go at once. */
const OPEN = ['Side by side', VERSUS_TITLE, 'Your answers', SHARING_TITLE]
const PLANNED = [
  'What it takes',
  'What would change this',
  PLAN_TITLE,
  'Your answers',
  SHARING_TITLE,
]

const mustBeWon = (path: PathId): boolean => PATHS[path].admission.value < 1

/** The paths within every limit: what stands first in full, the others beside it, and those set aside. */
export function Ranked(props: RankedProps) {
  const { ranked, ruledOut, answers, verdict, sureness, trying, children } = props
  const [top, ...rivals] = ranked
  const allOpen = isAllOpen(answers)
  const close = isCloseCall(sureness)
  const first = close ? ranked.filter(({ path }) => sureness.contenders.includes(path)) : [top]
  const planB = rivals.find(({ path }) => !mustBeWon(path))
  return (
    <>
      {children}
      <div className="answer">
        <div className="answer-words">
          {!allOpen && (
            <SureLine family={PATHS[top.path].family} sureness={sureness} count={ranked.length} />
          )}
          <h1 className={close || allOpen || rivals.length === 0 ? 'long' : undefined}>
            {verdict.answer}
          </h1>
          <p className="lead">{verdict.lead}</p>
          {!allOpen && rivals.length > 0 && (
            <p className="how-sure">{typeof sureness === 'object' && sureSentence(sureness)}</p>
          )}
          {mustBeWon(top.path) && !allOpen && (
            <p className="notice">{aPlaceMustBeWon(planB?.path)}</p>
          )}
        </div>
        {close && <Contenders paths={first} answers={answers} />}
        {!close && !allOpen && <Heroes path={top} answers={answers} />}
        {allOpen && <FirstStep />}
      </div>
      <Jumps titles={allOpen ? OPEN : PLANNED} />
      {!allOpen && rivals.length > 0 && <Why {...{ first, ranked, answers }} />}
      {!allOpen && <Takes paths={first} answers={answers} />}
      {!allOpen && (
        <NearSections titles={[MONEY_TITLE]}>
          <Money paths={first.map(({ path }) => path)} {...{ answers, trying }} />
        </NearSections>
      )}
      {!allOpen && <Figures paths={first} answers={answers} />}
      {rivals.length > 0 && <Others {...{ ranked, answers, trying }} />}
      {ruledOut.length > 0 && <RuledOutPaths {...{ ruledOut, answers, trying }} />}
      <NearSections titles={[VERSUS_TITLE]}>
        <Versus judged={[...ranked, ...ruledOut]} {...{ answers, trying }} />
      </NearSections>
      {!allOpen && <WhatWouldChange {...{ answers, sureness, trying }} />}
      {!allOpen && <LaterPlan paths={first.map(({ path }) => path)} answers={answers} />}
    </>
  )
}
