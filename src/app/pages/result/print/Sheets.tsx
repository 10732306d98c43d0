import { useState, type ReactNode } from 'react'

import { longDay } from '../../../../words/en/format.ts'
import { PRINTED } from '../../../../words/en/printed.ts'
import { PRODUCT_NAME } from '../../../../words/en/product.ts'
import { RELEASE } from '../../../../model/releases/release.ts'
import { today } from '../../../parts/today.ts'
import type { Shown } from '../section.ts'
import { PrintedAnswer } from './PrintedAnswer.tsx'
import { PrintedAnswers } from './PrintedAnswers.tsx'
import { PrintedSources } from './PrintedSources.tsx'
import css from './sheets.module.css'

interface SheetsProps {
  readonly shown: Shown
  /** How much room there is, and so how large the letters may be. */
  readonly room: 'much' | 'some' | 'little'
  /** What the answer rests on. */
  readonly children: ReactNode
  /** What follows from it. */
  readonly next: ReactNode
}

/** A result on two sheets: the answer and what it rests on, then what to do and what was asked. */
export function Sheets({ shown, room, children, next }: SheetsProps) {
  const { answers, lead } = shown
  const [printedOn] = useState(() => longDay(today()))
  return (
    <div className={`${css['sheets']} ${css[room]}`}>
      <article className={css['sheet']}>
        <p className={css['letterhead']}>
          <b>{PRODUCT_NAME}</b>
          <span>{PRINTED.release(printedOn, RELEASE)}</span>
        </p>
        <PrintedAnswer {...shown} />
        {children}
      </article>
      <article className={css['sheet']}>
        {next}
        <PrintedAnswers answers={answers} />
        <PrintedSources answers={answers} paths={lead.paths.map(({ path }) => path)} />
      </article>
    </div>
  )
}
