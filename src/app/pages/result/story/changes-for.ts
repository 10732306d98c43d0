import { wouldBeFirst, WOULD_FIT } from '../../../../words/en/verdict.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import type { Change } from '../../../../model/recommendation.ts'
import type { Lead } from '../../../verdict/lead.ts'
import { closingChanges, nearestChanges } from '../../../verdict/nearest-changes.ts'

interface OfferedChange {
  readonly changes: readonly Change[]
  /** What they bring about, in words. */
  readonly brings: string
}

/** The nearest changes that would put something else in front, or bring the nearest path within the limits. */
export function changesFor({ gap }: Lead, answers: Answers): readonly OfferedChange[] {
  if (gap !== null) {
    return closingChanges(gap, answers).map((changes) => ({ changes, brings: WOULD_FIT }))
  }
  return nearestChanges(answers).map(({ change, top }) => ({
    changes: [change],
    brings: wouldBeFirst(top),
  }))
}
