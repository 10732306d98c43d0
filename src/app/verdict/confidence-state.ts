import { useDeferredValue, useMemo } from 'react'

import type { Answers } from '../../model/person/answers.ts'
import { assess, type Confidence } from '../../model/confidence/confidence.ts'
import { recommend } from '../../model/recommend.ts'
import { isAllOpen } from './lead.ts'

/** How sure the answer is: not worked out yet, known, or a question that does not arise. */
export type ConfidenceState = Confidence | 'pending' | 'none'

/**
 * How sure the recommendation for these answers is. It takes a while to work out, so the ranking is
 * drawn first and this follows once the browser has painted.
 *
 * @param answers the same object for as long as the answers stay the same
 */
export function useConfidence(answers: Answers): ConfidenceState {
  const settled = useDeferredValue<Answers | null>(answers, null)
  const confidence = useMemo(
    () => (settled === null ? 'pending' : confidenceIn(settled)),
    [settled],
  )
  return settled === answers ? confidence : 'pending'
}

function confidenceIn(answers: Answers): ConfidenceState {
  const recommendation = recommend(answers)
  // Where nothing was answered, no path is put first, so there is nothing to be sure of.
  if (recommendation.kind === 'nearest' || isAllOpen(answers)) return 'none'
  return assess(answers, recommendation)
}
