import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { loansFor } from '../judging/borrowing.ts'
import type { Loan } from '../judging/loan.ts'
import type { Venture } from './cash-flow.ts'
import type { Draw, RewardDraw } from './draws.ts'

/** The loans of each draw. */
export const loansOf = (path: PathId, draws: readonly Draw[]): readonly (readonly Loan[])[] =>
  draws.map(({ cost, months }) => loansFor(PATHS[path], cost.borrowed, months))

/**
 * The money side of each draw.
 *
 * @param horizon months over which the change in pay is counted
 */
export function venturesOf(
  efforts: readonly Draw[],
  rewards: readonly RewardDraw[],
  loans: readonly (readonly Loan[])[],
  horizon: number,
): readonly Venture[] {
  return efforts.map(({ months, cost, payGivenUp }, version): Venture => {
    const { payNow, payThen, search } = rewards[version]!
    const study = wholeMonths(months)
    const until = study + wholeMonths(search)
    return {
      paid: cost.due - cost.borrowed,
      loans: loans[version]!,
      repaidAfter: study,
      payGivenUp,
      monthsWithoutPay: until,
      raise: (payThen - payNow) / 12,
      monthsUntilRaise: until,
      horizon,
    }
  })
}

/** The next whole number of months. */
function wholeMonths(months: number): number {
  const part = months % 1
  return part === 0 ? months : months - part + 1
}
