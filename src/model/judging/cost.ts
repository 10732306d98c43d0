import type { Aid, PathFacts } from '../../evidence/paths/path.ts'
import type { End } from './figure-end.ts'
import { interestOn } from './borrowing.ts'
import { aidFor } from './aid.ts'
import type { Cost } from '../recommendation.ts'

/** What decides how much a path costs one person. */
export interface Means {
  /** The part of the path that earlier schooling replaces, 0 to 1. */
  readonly credit: number
  readonly months: number
  /** Own money in all, USD. */
  readonly ownMoney: number
  readonly aid: readonly Aid[]
  /** Pay that stops while the path lasts, USD a month; 0 where none does. */
  readonly pay: number
  /** State tuition over national tuition. */
  readonly tuitionLevel: number
}

/**
 * What a path costs: price, less aid, plus tools, interest on what own money does not cover, and
 * pay given up. It is all that would be gone if nothing came of it.
 */
export function costOf(facts: PathFacts, means: Means, end: End): Cost {
  const { price } = facts
  const tuition =
    price.kind === 'monthly'
      ? price.figure[end] * means.months
      : price.figure[end] * (1 - means.credit) * means.tuitionLevel
  const tools = facts.tools[end]
  const aid = aidFor(facts, means, tuition, tools)
  const due = tuition + tools - aid
  const borrowed = due > means.ownMoney ? due - means.ownMoney : 0
  const interest = interestOn(facts, borrowed)
  const lostPay = facts.needsPause ? means.pay * means.months : 0
  return { tuition, tools, aid, interest, lostPay, total: due + interest + lostPay, due, borrowed }
}
