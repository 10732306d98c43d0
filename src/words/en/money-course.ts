import type { OpenRange } from '../../model/money/likely-range.ts'
import type { Range } from '../../model/recommendation.ts'
import type { Horizon } from './money.ts'
import { begin, months, usd, wholeMonths } from './format.ts'

/** The points on the way from the start, in the order they come. */
export const MILESTONES = {
  finish: 'Study ends',
  pay: 'New pay begins, if it works',
  even: 'It has paid for itself, if it works',
} as const

const at = (month: number): string => `month ${wholeMonths(month)}`

/** When a point on the way is reached, counted from the start. */
export const monthWindow = (range: OpenRange, horizon: Horizon): string =>
  begin(windowOf(range, horizon))

function windowOf({ low, typical, high }: OpenRange, horizon: Horizon): string {
  const never = `not in ${horizon} years`
  if (typical === null) return low === null ? never : `${never}, or ${at(low)} at the best`
  if (typical === 0) return 'at once'
  if (high === null) return `${at(typical)}, or at the worst ${never}`
  if (low === null || at(low) === at(high)) return at(typical)
  return `${at(low)} to ${wholeMonths(high)}, typically ${wholeMonths(typical)}`
}

/** The two typical lines of the chart, for whoever does not see them. */
export function courseInWords(
  success: readonly Range[],
  failure: readonly Range[],
  even: number | null,
  horizon: Horizon,
): string {
  return `If it works, the typical line goes from ${usd(success[0]!.typical)} at the start to ${atTheEnd(success)} after ${horizon} years${crossing(even)}. If it does not, it ends at ${atTheEnd(failure)}.`
}

const atTheEnd = (course: readonly Range[]): string => usd(course.at(-1)!.typical)

function crossing(even: number | null): string {
  if (even === 0) return ''
  return even === null ? ' and stays below zero' : `, and crosses zero after ${months(even)}`
}
