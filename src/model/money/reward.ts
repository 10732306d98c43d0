import type { Range } from '../recommendation.ts'
import type { RewardDraw } from './draws.ts'
import { likelyRange } from './likely-range.ts'

/** What reaching the goal brings one person, as likely ranges. */
export interface Reward {
  /** The share of those who set out whose pay changes, 0 to 1. */
  readonly chance: Range
  /** Yearly pay now and once the goal is reached, USD. */
  readonly payNow: Range
  readonly payThen: Range
  /** Their difference, USD a year; below 0 where pay falls. */
  readonly raise: Range
  /** Months from the end of study until the new pay begins. */
  readonly search: Range
}

export function rewardOf(draws: readonly RewardDraw[]): Reward {
  return {
    chance: likelyRange(draws.map(({ chance }) => chance)),
    payNow: likelyRange(draws.map(({ payNow }) => payNow)),
    payThen: likelyRange(draws.map(({ payThen }) => payThen)),
    raise: likelyRange(draws.map(({ payThen, payNow }) => payThen - payNow)),
    search: likelyRange(draws.map(({ search }) => search)),
  }
}
