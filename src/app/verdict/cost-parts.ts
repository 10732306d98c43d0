import type { CostPart } from '../../words/en/costs.ts'
import type { Cost } from '../../model/recommendation.ts'

/** What is paid or given up, in the order it is drawn. */
const PAID = ['tuition', 'tools', 'interest', 'lostPay'] as const satisfies readonly CostPart[]

/** A part of a cost, in USD. */
export interface Part {
  readonly part: CostPart
  readonly amount: number
  /** What the parts before it come to. */
  readonly from: number
}

/**
 * The parts a cost is made of, laid end to end. Aid is paid toward the price, so it is taken out of
 * the price and stands last, beyond what the person pays.
 */
export function partsOf(cost: Cost): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  const add = (part: CostPart, amount: number) => {
    if (amount > 0) parts.push({ part, amount, from })
    from += amount
  }
  for (const part of PAID) add(part, part === 'tuition' ? cost.tuition - cost.aid : cost[part])
  add('aid', cost.aid)
  return parts
}
