import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import {
  counterfactuals,
  pairsThatPutFirst,
  type Counterfactual,
} from '../../model/changes/counterfactuals.ts'
import { changesThatFit } from '../../model/judging/changes-that-fit.ts'
import { limitsBroken } from '../../model/judging/judge.ts'
import type { Change } from '../../model/recommendation.ts'

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

/**
 * The nearest changes that bring a path within the limits: of each question the nearest single one,
 * and where there is none, the nearest two together.
 */
export function closingChanges(path: PathId, answers: Answers): readonly (readonly Change[])[] {
  const single = changesThatFit(path, answers, limitsBroken(path, answers))
  if (single.length > 0) return single.map((change) => [change])
  return pairsThatPutFirst(path, answers).slice(0, 1)
}
