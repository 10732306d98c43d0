import {
  EVERYTHING_OPEN,
  fitsBest,
  NOTHING_FITS,
  onlyPath,
  type Verdict,
} from '../../content/verdict.ts'
import { QUESTION_IDS, UNSURE, type Answers } from '../../model/answers.ts'
import type { Recommendation } from '../../model/recommendation.ts'

/** Whether nothing at all was answered definitely. */
export const isAllOpen = (answers: Answers): boolean =>
  QUESTION_IDS.every((question) => answers[question] === UNSURE)

/** What a recommendation says first. */
export function verdictOn(recommendation: Recommendation, answers: Answers): Verdict {
  if (recommendation.kind === 'nothing-fits') return NOTHING_FITS
  if (isAllOpen(answers)) return EVERYTHING_OPEN
  const [{ path }, ...rivals] = recommendation.ranked
  return rivals.length === 0 ? onlyPath(path) : fitsBest(path)
}
