import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import type { Range } from '../recommendation.ts'
import { UNDISCOUNTED, worthOfFailure, type Venture } from './cash-flow.ts'
import { effortDraws, rewardDraws } from './draws.ts'
import { likelyRange } from './likely-range.ts'
import { loansOf, venturesOf } from './ventures.ts'

/** Where a person's money stands against staying as they are, month by month. */
export interface Course {
  /** USD in total since the start, one likely range for each month; the first is the start. */
  readonly success: readonly Range[]
  readonly failure: readonly Range[]
}

/**
 * How the money of a path adds up over some years, later money counting in full. A debt counts with
 * its interest from the start, so that success crosses zero in the break-even month.
 *
 * @returns null where the goal is not about pay or is still open
 */
export function courseOf(path: PathId, answers: Answers, years: 5 | 10 | 20): Course | null {
  const { goal } = answers
  if (goal === 'explore' || goal === 'unsure') return null
  const efforts = effortDraws(path, answers)
  const ventures = venturesOf(
    efforts,
    rewardDraws(path, answers, goal),
    loansOf(path, efforts),
    years * 12,
  )
  return {
    success: likelyBalances(ventures, ({ raise }) => raise, years),
    failure: likelyBalances(ventures, () => 0, years),
  }
}

function likelyBalances(
  ventures: readonly Venture[],
  raiseOf: (venture: Venture) => number,
  years: number,
): readonly Range[] {
  const all = ventures.map((venture) => balances(venture, raiseOf(venture)))
  return Array.from({ length: years * 12 + 1 }, (_, month) =>
    likelyRange(all.map((balance) => balance[month]!)),
  )
}

/** What a venture has brought and taken by the end of each month, with this change in monthly pay. */
function balances(venture: Venture, raise: number): readonly number[] {
  const { payGivenUp, monthsWithoutPay, monthsUntilRaise, horizon } = venture
  let balance = worthOfFailure({ ...venture, payGivenUp: 0 }, UNDISCOUNTED)
  const all = [balance]
  for (let month = 1; month <= horizon; month += 1) {
    if (month <= monthsWithoutPay) balance -= payGivenUp
    if (month > monthsUntilRaise) balance += raise
    all.push(balance)
  }
  return all
}
