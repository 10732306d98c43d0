import { JOB_SEARCH } from '../../evidence/people/job-search.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from '../person/answers.ts'
import { chanceOf, PAID_BY } from '../judging/chance.ts'
import { ENDS, type End } from '../judging/figure-end.ts'
import { gainIfReached, incomesOf } from '../judging/estimate.ts'
import { payLevel } from '../judging/state-levels.ts'
import { rangeAround } from '../judging/range.ts'
import type { Range } from '../recommendation.ts'

/** What reaching the goal brings one person, as ranges. */
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

/**
 * What reaching the goal brings, or null where the goal is not about pay or is still open: nothing
 * is invented for it.
 */
export function rewardOf(path: PathId, answers: Answers): Reward | null {
  const { goal } = answers
  if (goal === 'explore' || goal === 'unsure') return null
  const facts = PATHS[path]
  const level = payLevel(answers.state)
  const incomes = incomesOf(answers)
  const raiseAt = (end: End, income: number) =>
    gainIfReached(goal, facts.pay[end] * level, income, end)
  const ends = ENDS.flatMap((end) => incomes.map((income) => ({ end, income })))
  const now = mean(incomes)
  const raise = mean(incomes.map((income) => raiseAt('value', income)))
  const chanceAt = (end: End) => chanceOf(facts, PAID_BY[goal], end)
  return {
    chance: { low: chanceAt('low'), typical: chanceAt('value'), high: chanceAt('high') },
    payNow: rangeAround(now, incomes),
    payThen: rangeAround(
      now + raise,
      ends.map(({ end, income }) => income + raiseAt(end, income)),
    ),
    raise: rangeAround(
      raise,
      ends.map(({ end, income }) => raiseAt(end, income)),
    ),
    search: goal === 'grow' ? NO_SEARCH : SEARCH,
  }
}

/** Whoever grows in the job they have need not look for one. */
const NO_SEARCH: Range = { low: 0, typical: 0, high: 0 }
const SEARCH: Range = { low: JOB_SEARCH.low, typical: JOB_SEARCH.value, high: JOB_SEARCH.high }

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
