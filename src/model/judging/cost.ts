import type { Aid, PathFacts } from '../../evidence/paths/path.ts'
import type { Cost } from '../recommendation.ts'
import { aidFor, bringsOwnGrant } from './aid.ts'
import { interestOn } from './borrowing.ts'
import type { End } from './figure-end.ts'
import { read } from './figures-read.ts'

/** What decides how much a path costs one person. */
export interface Means {
  /** The part of the path that earlier schooling replaces, 0 to 1. */
  readonly credit: number
  readonly months: number
  /** Own money in total, USD. */
  readonly ownMoney: number
  readonly aid: readonly Aid[]
  /** Pay that stops while the path lasts, USD a month; 0 where none does. */
  readonly pay: number
  /** State tuition over national tuition. */
  readonly tuitionLevel: number
}

/** What a path charges, USD, in the way its price is asked: in total, or a month. */
export interface Charged {
  readonly price: number
  /** The price before usual grants, or null where none is in it. */
  readonly before: number | null
  readonly tools: number
}

/** What a path costs one person, with its charges at one end of their ranges. */
export function costOf(facts: PathFacts, means: Means, end: End): Cost {
  const { price, priceBeforeGrants, tools } = facts
  const charged = {
    price: read(price.figure, end),
    before:
      priceBeforeGrants !== null && bringsOwnGrant(facts, means.aid)
        ? read(priceBeforeGrants, end)
        : null,
    tools: read(tools, end),
  }
  return costFrom(facts, charged, means)
}

/**
 * What a path costs: price, less aid, plus tools, interest on what own money does not cover, and
 * pay given up. It is all that would be gone if nothing came of it.
 */
export function costFrom(facts: PathFacts, { price, before, tools }: Charged, means: Means): Cost {
  const scale =
    facts.price.kind === 'monthly' ? means.months : (1 - means.credit) * means.tuitionLevel
  const afterUsualGrants = price * scale
  const tuition = before === null ? afterUsualGrants : before * scale
  const aid = aidFor(facts, means, { tuition, afterUsualGrants, tools })
  const due = tuition + tools - aid
  const borrowed = due > means.ownMoney ? due - means.ownMoney : 0
  const interest = interestOn(facts, borrowed, means.months)
  const lostPay = facts.needsPause ? means.pay * means.months : 0
  return { tuition, tools, aid, interest, lostPay, total: due + interest + lostPay, due, borrowed }
}
