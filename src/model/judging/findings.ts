import type { Answers } from '../person/answers.ts'
import type { CriterionId } from '../person/criteria.ts'
import { DEGREE, SUPPORT_NEEDED } from '../person/options.ts'
import type { Judged, Outcome } from '../recommendation.ts'

/**
 * What can be said of a path on each criterion. A finding is a named fact; the sentence and its
 * numbers follow from the name.
 */
export const FINDINGS = {
  cost: ['costs-nothing', 'own-money-covers-it', 'needs-a-loan', 'pay-stops'],
  time: ['ready-within-six-months', 'ready-within-a-year', 'ready-within-two-years', 'takes-years'],
  chance: ['most-starters-get-there', 'some-starters-get-there', 'few-starters-get-there'],
  gain: ['gain-large', 'gain-some', 'gain-little', 'pay-may-fall', 'gain-not-the-point'],
  credential: ['ends-with-a-degree', 'ends-with-a-certificate'],
  support: ['support-as-asked', 'support-in-part', 'support-little', 'support-not-needed'],
} as const satisfies Record<CriterionId, readonly string[]>

export type FindingId<C extends CriterionId = CriterionId> = (typeof FINDINGS)[C][number]

/** What there is to say of a path on one criterion, for one person. */
export function findingOf(criterion: CriterionId, path: Judged, answers: Answers): FindingId {
  return FIND[criterion](path.outcome, path, answers)
}

const FIND: {
  readonly [C in CriterionId]: (outcome: Outcome, path: Judged, answers: Answers) => FindingId<C>
} = {
  cost({ cost }) {
    if (cost.lostPay > cost.due) return 'pay-stops'
    if (cost.borrowed > 0) return 'needs-a-loan'
    return cost.total > 0 ? 'own-money-covers-it' : 'costs-nothing'
  },
  time({ months }) {
    if (months <= 6) return 'ready-within-six-months'
    if (months <= 12) return 'ready-within-a-year'
    return months <= 24 ? 'ready-within-two-years' : 'takes-years'
  },
  chance({ chance }) {
    if (chance >= 0.5) return 'most-starters-get-there'
    return chance >= 0.2 ? 'some-starters-get-there' : 'few-starters-get-there'
  },
  gain({ gain }, _path, { goal }) {
    if (goal === 'explore') return 'gain-not-the-point'
    if (gain < 0) return 'pay-may-fall'
    if (gain < 2_500) return 'gain-little'
    return gain < 10_000 ? 'gain-some' : 'gain-large'
  },
  credential({ credential }) {
    if (credential >= DEGREE) return 'ends-with-a-degree'
    return 'ends-with-a-certificate'
  },
  support({ support: offered }, _path, { support }) {
    if (support === 'alone') return 'support-not-needed'
    const needed = SUPPORT_NEEDED[support === 'unsure' ? 'some' : support]
    if (offered >= 0.9 * needed) return 'support-as-asked'
    return offered >= 0.4 * needed ? 'support-in-part' : 'support-little'
  },
}
