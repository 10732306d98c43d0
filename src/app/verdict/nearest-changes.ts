import type { Answers } from '../../model/person/answers.ts'
import { counterfactuals, type Counterfactual } from '../../model/changes/counterfactuals.ts'

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
