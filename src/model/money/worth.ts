import {
  breakEvenChance,
  breakEvenMonth,
  flowsOfFailure,
  flowsOfSuccess,
  type Venture,
} from './cash-flow.ts'
import type { Cases } from './cases.ts'
import { MONTHLY_RATE, presentValue, type Rate } from './present-value.ts'
import { openRangeAround, rangeAround, type OpenRange } from '../judging/range.ts'
import type { Range } from '../recommendation.ts'

/** What a path is worth today against staying as one is, USD, at one yearly rate. */
export interface Worth {
  readonly rate: Rate
  /** If it works, and if it does not. */
  readonly success: Range
  readonly failure: Range
  /** Both, each as likely as the figures say. */
  readonly expected: Range
  /** The chance of success above which it pays for itself; null where no chance would do. */
  readonly breakEvenChance: OpenRange
}

/** What the cases are worth at a rate. The ranges hold every corner, likely or not. */
export function worthAt(rate: Rate, { typical, corners }: Cases, chance: Range): Worth {
  const middle = valuesAt(rate, typical)
  const others = corners.map((corner) => valuesAt(rate, corner))
  return {
    rate,
    success: rangeAround(
      middle.success,
      others.map(({ success }) => success),
    ),
    failure: rangeAround(
      middle.failure,
      others.map(({ failure }) => failure),
    ),
    expected: rangeAround(
      expectedAt(chance.typical, middle),
      others.flatMap((other) => [expectedAt(chance.low, other), expectedAt(chance.high, other)]),
    ),
    breakEvenChance: openRangeAround(
      breakEvenChance(middle.success, middle.failure),
      others.map(({ success, failure }) => breakEvenChance(success, failure)),
    ),
  }
}

/** The month in which it has brought in what it cost; null where the horizon ends before. */
export function breakEvenOf({ typical, corners }: Cases): OpenRange {
  return openRangeAround(breakEvenMonth(typical), corners.map(breakEvenMonth))
}

interface Values {
  readonly success: number
  readonly failure: number
}

function valuesAt(rate: Rate, venture: Venture): Values {
  const monthly = MONTHLY_RATE[rate]
  return {
    success: presentValue(monthly, flowsOfSuccess(venture)),
    failure: presentValue(monthly, flowsOfFailure(venture)),
  }
}

function expectedAt(chance: number, { success, failure }: Values): number {
  return chance * success + (1 - chance) * failure
}
