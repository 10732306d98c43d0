import { useState, type ReactNode } from 'react'

import { longDay } from '../../../../words/en/format.ts'
import { today } from '../../../parts/today.ts'
import type { Verdict } from '../../../../words/en/verdict.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import type { Recommendation } from '../../../../model/recommendation.ts'
import { RELEASE } from '../../../../model/releases/release.ts'
import type { Sureness } from '../../../verdict/confidence-state.ts'
import { AnswerOnPaper } from './PrintedAnswer.tsx'
import { AnswersOnPaper } from './PrintedAnswers.tsx'
import { SourcesOnPaper } from './PrintedSources.tsx'
import './print.css'

/** What goes on paper. */
export interface Printed<R extends Recommendation = Recommendation> {
  readonly answers: Answers
  readonly recommendation: R
  readonly verdict: Verdict
  readonly sureness: Sureness
}

interface SheetsProps extends Printed {
  /** The paths whose sources are named. */
  readonly paths: readonly PathId[]
  /** How much room there is, and so how large the letters may be. */
  readonly room: 'much' | 'some' | 'little'
  /** What the answer rests on. */
  readonly children: ReactNode
  /** What follows from it. */
  readonly next: ReactNode
}

/** A result on two sheets: the answer and what it rests on, then what to do and what was asked. */
export function Sheets(props: SheetsProps) {
  const { answers, paths, room, children, next } = props
  const [printedOn] = useState(() => longDay(today()))
  return (
    <div className={`sheets ${room}`}>
      <article className="sheet">
        <p className="letterhead">
          <b>Waymark</b>
          <span>
            {printedOn}. Release {RELEASE}.
          </span>
        </p>
        <AnswerOnPaper {...props} />
        {children}
      </article>
      <article className="sheet">
        {next}
        <AnswersOnPaper answers={answers} />
        <SourcesOnPaper answers={answers} paths={paths} />
      </article>
    </div>
  )
}
