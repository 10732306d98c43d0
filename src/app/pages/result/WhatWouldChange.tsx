import { useDeferredValue, useMemo } from 'react'

import { changesNothing, couldChange } from '../../../words/en/confidence.ts'
import { wouldBeFirst } from '../../../words/en/verdict.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { nearestChanges } from '../../verdict/nearest-changes.ts'
import type { Sureness } from '../../verdict/confidence-state.ts'
import { TryChange } from '../../verdict/TryChange.tsx'
import type { Trying } from '../../verdict/what-if.ts'

interface WhatWouldChangeProps {
  readonly answers: Answers
  readonly sureness: Sureness
  readonly trying: Trying
}

/** The nearest changes of one answer that would change the result, each to be tried at once. */
export function WhatWouldChange({ answers, sureness, trying }: WhatWouldChangeProps) {
  // Some thirty recommendations: they follow the new answer rather than hold it up.
  const settled = useDeferredValue<Answers | null>(answers, null)
  const found = useMemo(() => settled && nearestChanges(settled), [settled])
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">What would change this</h2>
      {typeof sureness === 'object' && <OpenQuestions {...sureness.asking} />}
      {found?.length === 0 && (
        <p>No single changed answer of yours would put another path first.</p>
      )}
      {found !== null && found.length > 0 && (
        <ul className="tries">
          {found.map(({ change, top }) => (
            <li key={`${change.question} ${change.to}`}>
              <TryChange {...{ answers, trying }} changes={[change]} brings={wouldBeFirst(top)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What is still open, and whether it matters. */
function OpenQuestions({ telling, idle }: Extract<Sureness, object>['asking']) {
  return (
    <>
      {telling.map(({ question }) => (
        <p key={question}>{couldChange(question)}</p>
      ))}
      {idle.length > 0 && <p>{changesNothing(idle)}</p>}
    </>
  )
}
