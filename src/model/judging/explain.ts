import { CRITERIA, type CriterionId } from '../person/criteria.ts'
import type { Answers } from '../person/answers.ts'
import type { Judged, Recommendation } from '../recommendation.ts'
import { contrast, type Contrast } from './contrast.ts'
import { findingOf, type FindingId } from './findings.ts'

/** Why a recommendation says what it says: named facts and the terms of the sum, no sentences. */
export interface Reasons {
  /** What there is to say of the path in front, on each criterion. */
  readonly findings: readonly { readonly criterion: CriterionId; readonly finding: FindingId }[]
  /** Why it and not the next best; null where there is nothing to compare it with. */
  readonly overNext: Contrast | null
}

/** The reasons behind a recommendation. */
export function explain(answers: Answers, recommendation: Recommendation): Reasons {
  const [first, next]: readonly [Judged, ...Judged[]] =
    recommendation.kind === 'ranked' ? recommendation.ranked : recommendation.nearest
  return {
    findings: CRITERIA.map((criterion) => ({
      criterion,
      finding: findingOf(criterion, first, answers),
    })),
    overNext: recommendation.kind === 'ranked' && next !== undefined ? contrast(first, next) : null,
  }
}
