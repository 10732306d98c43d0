import type { Annuity } from './cash-flow.ts'

/** Yearly rates, above inflation, at which later money is worth less than money today. */
export const RATES = [0, 0.03, 0.07] as const
export type Rate = (typeof RATES)[number]

/**
 * The monthly rate that grows to each yearly one: `(1 + i)^12 = 1 + rate`. Written out, because a
 * twelfth root is not the same bits in every engine.
 */
export const MONTHLY_RATE: Readonly<Record<Rate, number>> = {
  0: 0,
  0.03: 0.0024662697723036,
  0.07: 0.005654145387405277,
}

/**
 * What a row of payments is worth today.
 *
 * @param rate per period of the row: 0.05 a year for yearly flows
 * @param flows USD at the end of each period; the first is today and is not discounted
 */
export function presentValue(rate: number, flows: readonly number[]): number {
  let worth = 0
  let growth = 1
  for (const flow of flows) {
    worth += flow / growth
    growth *= 1 + rate
  }
  return worth
}

/** Worth today of a dollar a month, by rate and months: worked out once, as far as anyone has asked. */
const TABLES = new Map<Rate, number[]>()

/** What a dollar at the end of each month is worth today at a yearly rate. */
export function annuityAt(rate: Rate): Annuity {
  const monthly = MONTHLY_RATE[rate]
  let table = TABLES.get(rate)
  if (table === undefined) TABLES.set(rate, (table = [0]))
  const known = table
  return (months) => {
    while (known.length <= months) {
      known.push(known.at(-1)! + 1 / growthOver(monthly, known.length))
    }
    return known[months]!
  }
}

function growthOver(monthly: number, months: number): number {
  let growth = 1
  for (let month = 0; month < months; month += 1) growth *= 1 + monthly
  return growth
}
