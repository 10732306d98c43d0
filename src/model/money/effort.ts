import type { Fit } from '../judging/fit.ts'
import type { Cost, Range } from '../recommendation.ts'
import type { Draw } from './draws.ts'
import { likelyAround } from './likely-range.ts'

/** What a path takes from one person, as likely ranges. The ends of two ranges need not meet. */
export interface Effort {
  readonly months: Range
  /** Each part of the cost and its total, USD. */
  readonly cost: Readonly<Record<keyof Cost, Range>>
  /** Pay that stops while the path lasts, USD a month. */
  readonly payGivenUp: Range
}

/** The months and money a path is likely to take. What is typical is what the ranking uses. */
export function effortOf({ estimate }: Fit, draws: readonly Draw[]): Effort {
  const { months, cost } = estimate.outcome
  const part = (name: keyof Cost): Range =>
    likelyAround(
      cost[name],
      draws.map((draw) => draw.cost[name]),
    )
  return {
    months: likelyAround(
      months,
      draws.map((draw) => draw.months),
    ),
    cost: {
      tuition: part('tuition'),
      tools: part('tools'),
      aid: part('aid'),
      due: part('due'),
      borrowed: part('borrowed'),
      interest: part('interest'),
      lostPay: part('lostPay'),
      total: part('total'),
    },
    payGivenUp: likelyAround(
      cost.lostPay / months,
      draws.map((draw) => draw.payGivenUp),
    ),
  }
}
