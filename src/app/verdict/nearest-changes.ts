import type { Answers } from '../../model/person/answers.ts'
import {
  counterfactuals,
  pairsThatPutFirst,
  type Counterfactual,
} from '../../model/changes/counterfactuals.ts'
import type { Change, NearPath } from '../../model/recommendation.ts'

/**
 * The nearest single changes that would change what comes first. Of the changes of one question that
 * lead to the same answer, only the nearest.
 */
export function nearestChanges(answers: Answers): readonly Counterfactual[] {
  const found = counterfactuals(answers)
  return found.filter(
    ({ change, top }, place) =>
      found.findIndex((other) => other.change.question === change.question && other.top === top) ===
      place,
  )
}

/** The changes that bring a path within the limits: each single one, or else the nearest two together. */
export function closingChanges(
  { path, wouldFit }: NearPath,
  answers: Answers,
): readonly (readonly Change[])[] {
  return wouldFit.length > 0
    ? wouldFit.map((change) => [change])
    : pairsThatPutFirst(path, answers).slice(0, 1)
}
