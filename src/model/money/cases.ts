import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { loanFor } from '../judging/borrowing.ts'
import type { Venture } from './cash-flow.ts'
import type { Effort } from './effort.ts'
import type { Reward } from './reward.ts'
import type { Range } from '../recommendation.ts'

/** The typical case and the corners: every way the ends of cost, time and pay may meet. */
export interface Cases {
  readonly typical: Venture
  readonly corners: readonly Venture[]
}

type EndOfRange = keyof Range
const OUTER = ['low', 'high'] as const satisfies readonly EndOfRange[]

/**
 * The ventures that a path may turn out to be.
 *
 * @param horizon months over which the change in pay is counted
 */
export function casesOf(path: PathId, effort: Effort, reward: Reward, horizon: number): Cases {
  const venture = (money: EndOfRange, time: EndOfRange, pay: EndOfRange): Venture => {
    const borrowed = effort.cost.borrowed[money]
    const study = wholeMonths(effort.months[time])
    const until = study + wholeMonths(reward.search[time])
    const { payment, months } = loanFor(PATHS[path], borrowed)
    return {
      paid: effort.cost.due[money] - borrowed,
      loan: borrowed > 0 ? { payment, after: study, months } : null,
      // Whoever earns more now gives up more and gains less.
      payGivenUp: effort.payGivenUp[OPPOSITE[pay]],
      monthsWithoutPay: until,
      raise: reward.raise[pay] / 12,
      monthsUntilRaise: until,
      horizon,
    }
  }
  return {
    typical: venture('typical', 'typical', 'typical'),
    corners: OUTER.flatMap((money) =>
      OUTER.flatMap((time) => OUTER.map((pay) => venture(money, time, pay))),
    ),
  }
}

const OPPOSITE = { low: 'high', typical: 'typical', high: 'low' } as const satisfies Record<
  EndOfRange,
  EndOfRange
>

/** The next whole number of months. */
function wholeMonths(months: number): number {
  const part = months % 1
  return part === 0 ? months : months - part + 1
}
