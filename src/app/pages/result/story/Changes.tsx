import { useDeferredValue, useMemo } from 'react'

import { couldChange } from '../../../../words/en/confidence.ts'
import {
  doneByDeadline,
  NO_SINGLE_CHANGE,
  NOTHING_CLOSES_IT,
} from '../../../../words/en/changes.ts'
import { TWO_CHANGES } from '../../../../words/en/verdict.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { ChangeButton } from '../../../verdict/ChangeButton.tsx'
import type { Shown } from '../section.ts'
import { changesFor } from './changes-for.ts'
import css from './Changes.module.css'

/** Where a change stands: a change keeps its place, and so the focus, when others take over. */
const PLACES = ['first', 'second', 'third'] as const

/** The nearest changes that would change the answer, or close the gap, each to be tried at once. */
export function Changes({ lead, answers, confidence, whatIf }: Shown) {
  // Some thirty recommendations: they follow the new answer rather than hold it up.
  const settled = useDeferredValue<Answers | null>(answers, null)
  const found = useMemo(
    () => settled && changesFor(lead, settled).slice(0, PLACES.length),
    [lead, settled],
  )
  const [telling] = typeof confidence === 'object' ? confidence.asking.telling : []
  const part = lead.gap?.partByDeadline ?? null
  return (
    <>
      {part !== null && <p>{doneByDeadline(part)}</p>}
      {telling !== undefined && <p>{couldChange(telling.question)}</p>}
      {found?.length === 0 && (
        <p>{lead.kind === 'nearest' ? NOTHING_CLOSES_IT : NO_SINGLE_CHANGE}</p>
      )}
      {found?.some(({ changes }) => changes.length > 1) && <p>{TWO_CHANGES}</p>}
      <ul className={found === null ? css['pending'] : css['changes']}>
        {found?.map(({ changes, brings }, place) => (
          <li key={PLACES[place]}>
            <ChangeButton {...{ changes, brings, answers, whatIf }} />
          </li>
        ))}
      </ul>
    </>
  )
}
