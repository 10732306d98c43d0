import {
  closeCall,
  EVERYTHING_OPEN,
  fitsBest,
  NOTHING_FITS,
  onlyPath,
  type Verdict,
} from '../../words/en/verdict.ts'
import { QUESTION_IDS, UNSURE, type Answers } from '../../model/person/answers.ts'
import type { Recommendation } from '../../model/recommendation.ts'
import type { Sureness } from './confidence-state.ts'

/** Whether nothing at all was answered definitely. */
export const isAllOpen = (answers: Answers): boolean =>
  QUESTION_IDS.every((question) => answers[question] === UNSURE)

/** What a recommendation says first, as far as is known how sure it is. */
export function verdictOn(
  recommendation: Recommendation,
  answers: Answers,
  sureness: Sureness,
): Verdict {
  if (recommendation.kind === 'nearest') return NOTHING_FITS
  if (isAllOpen(answers)) return EVERYTHING_OPEN
  const [{ path }, ...rivals] = recommendation.ranked
  if (rivals.length === 0) return onlyPath(path)
  return isCloseCall(sureness) ? closeCall(sureness.contenders) : fitsBest(path)
}

/** Whether several paths stand as equals. */
export const isCloseCall = (
  sureness: Sureness,
): sureness is Extract<Sureness, { label: 'close-call' }> =>
  typeof sureness === 'object' && sureness.label === 'close-call'
