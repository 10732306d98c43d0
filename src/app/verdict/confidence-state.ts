import { useMemo } from 'react'

import type { Answers } from '../../model/person/answers.ts'
import { assess, type Confidence } from '../../model/confidence/confidence.ts'
import { recommend } from '../../model/recommend.ts'
import { isAllOpen } from './lead.ts'

/** How sure the answer is, or `none` where the question does not arise. */
export type ConfidenceState = Confidence | 'none'

/**
 * How sure the recommendation for these answers is. It is known before anything is drawn: a page that
 * called one path the best and a moment later too close to call would have said what is not so.
 *
 * @param answers the same object for as long as the answers stay the same
 */
export function useConfidence(answers: Answers): ConfidenceState {
  return useMemo(() => confidenceIn(answers), [answers])
}

function confidenceIn(answers: Answers): ConfidenceState {
  const recommendation = recommend(answers)
  // Where nothing was answered, no path is put first, so there is nothing to be sure of.
  if (recommendation.kind === 'nearest' || isAllOpen(answers)) return 'none'
  return assess(answers, recommendation)
}
