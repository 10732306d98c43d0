import type { PathId } from '../../src/evidence/paths/path.ts'
import { CRITERIA, type CriterionId, type PerCriterion } from '../../src/model/person/criteria.ts'
import type { Judged, Outcome } from '../../src/model/recommendation.ts'
import { addUp } from '../../src/model/judging/score.ts'

/** Up to six numbers in the order of the criteria; what is missing is 0. */
export function perCriterion(numbers: readonly number[]): PerCriterion {
  const result = {} as Record<CriterionId, number>
  CRITERIA.forEach((criterion, place) => (result[criterion] = numbers[place] ?? 0))
  return result
}

/** A path with the weights and values of a published example; its outcome plays no part. */
export function judgedFrom(
  path: PathId,
  shares: readonly number[],
  values: readonly number[],
): Judged {
  const outcome = {} as Outcome
  return {
    path,
    outcome,
    values: perCriterion(values),
    ...addUp(perCriterion(shares), perCriterion(values)),
    tight: [],
    firstTry: null,
    openTo: 1,
  }
}
