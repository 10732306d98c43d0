import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import type { Venture } from './cash-flow.ts'
import { casesOf } from './cases.ts'
import { effortOf } from './effort.ts'
import { rewardOf } from './reward.ts'
import { rangeAround } from '../judging/range.ts'
import type { Range } from '../recommendation.ts'

/** Where a person's money stands against staying as they are, month by month. */
export interface Course {
  /** USD in all since the start, one range for each month; the first is the start. */
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
  const reward = rewardOf(path, answers)
  if (reward === null) return null
  const { typical, corners } = casesOf(path, effortOf(path, answers), reward, years * 12)
  const ranges = (raiseOf: (venture: Venture) => number): readonly Range[] => {
    const middle = balances(typical, raiseOf(typical))
    const others = corners.map((corner) => balances(corner, raiseOf(corner)))
    return middle.map((balance, month) =>
      rangeAround(
        balance,
        others.map((other) => other[month]!),
      ),
    )
  }
  return { success: ranges(({ raise }) => raise), failure: ranges(() => 0) }
}

/** What a venture has brought and taken by the end of each month, with this change in monthly pay. */
function balances(venture: Venture, raise: number): readonly number[] {
  const { paid, loan, payGivenUp, monthsWithoutPay, monthsUntilRaise, horizon } = venture
  let balance = -paid - (loan === null ? 0 : loan.payment * loan.months)
  const all = [balance]
  for (let month = 1; month <= horizon; month += 1) {
    if (month <= monthsWithoutPay) balance -= payGivenUp
    if (month > monthsUntilRaise) balance += raise
    all.push(balance)
  }
  return all
}
