import type { PathFacts } from '../../evidence/paths/path.ts'
import { estimateFrom, type Estimate } from '../judging/estimate.ts'
import { brokenLimits } from '../judging/limits.ts'
import { addUp } from '../judging/score.ts'
import type { Answers } from '../person/answers.ts'
import type { BrokenLimit, Contribution, LimitId, Outcome, Weights } from '../recommendation.ts'
import type { Offer } from './offer.ts'

/**
 * How an offer stands against a person's limits.
 *
 * - `within`: it keeps to every limit, even where it leaves something unsaid
 * - `tight`: it does at the favorable end of what it says: its lowest price, the quicker finish
 * - `ask`: something it does not say decides
 * - `out`: it breaks a limit
 */
export const FITS = ['within', 'tight', 'ask', 'out'] as const
export type Fit = (typeof FITS)[number]

/** One limit that is not simply kept, with its numbers as in `BrokenLimit`. */
export interface LimitMet {
  readonly fit: Exclude<Fit, 'within'>
  readonly broken: BrokenLimit
}

/** An offer judged for one person, with the arithmetic of a path. */
export interface JudgedOffer {
  readonly fit: Fit
  /** Every limit that is not kept outright, in the order of `LIMITS`. */
  readonly limits: readonly LimitMet[]
  /** What it would bring, at what is known and the path's typical figures for the rest. */
  readonly outcome: Outcome
  /** In the order of `CRITERIA`, with what it leaves unsaid at its worst. */
  readonly contributions: readonly Contribution[]
  /** 0 to 1. For ordering only; never shown as a mark. */
  readonly score: number
}

/** Judge one offer for one person. */
export function judgeOffer(offer: Offer, answers: Answers, { shares }: Weights): JudgedOffer {
  const known = estimateFrom(offer.facts, answers)
  const guarded = offer.unsaid.length === 0 ? known : estimateFrom(offer.guarded, answers)
  const limits = limitsMet(offer, answers, known, guarded)
  return {
    fit: worstOf(limits),
    limits,
    outcome: known.outcome,
    ...addUp(shares, guarded.values),
  }
}

/** The limits that an offer does not keep outright. */
function limitsMet(
  { facts, guarded, unsaid }: Offer,
  answers: Answers,
  known: Estimate,
  guardedEstimate: Estimate,
): readonly LimitMet[] {
  const open = brokenBy(guarded, answers, guardedEstimate)
  if (open.length === 0) return []
  const typical = unsaid.length === 0 ? open : brokenBy(facts, answers, known)
  const kept = typical.some(movable)
    ? brokenBy(facts, answers, estimateFrom(facts, answers, 'low'))
    : typical
  return open.map((broken) => {
    if (!has(typical, broken.limit)) return { fit: 'ask', broken }
    return { fit: has(kept, broken.limit) ? 'out' : 'tight', broken: find(typical, broken) }
  })
}

const brokenBy = (facts: PathFacts, answers: Answers, { fewestMonths, leastDue }: Estimate) =>
  brokenLimits(facts, answers, fewestMonths, leastDue)

/** Only money and months have a favorable end. */
const movable = ({ limit }: BrokenLimit): boolean => limit === 'budget' || limit === 'deadline'

const has = (broken: readonly BrokenLimit[], limit: LimitId): boolean =>
  broken.some((one) => one.limit === limit)

const find = (broken: readonly BrokenLimit[], { limit }: BrokenLimit): BrokenLimit =>
  broken.find((one) => one.limit === limit)!

/** The worst of the limits' states; `within` where there is none. */
function worstOf(limits: readonly LimitMet[]): Fit {
  let worst = 0
  for (const { fit } of limits) {
    const place = FITS.indexOf(fit)
    if (place > worst) worst = place
  }
  return FITS[worst]!
}
