import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from '../person/answers.ts'
import { ENDS, type End } from '../judging/figure-end.ts'
import { estimate, incomesOf } from '../judging/estimate.ts'
import { possibleCases } from '../person/possible-cases.ts'
import { rangeAround } from '../judging/range.ts'
import type { Cost, Range } from '../recommendation.ts'

/** What a path takes from one person, as ranges. The ends of two ranges need not meet in one case. */
export interface Effort {
  readonly months: Range
  /** Each part of the cost and its total, USD. */
  readonly cost: Readonly<Record<keyof Cost, Range>>
  /** Pay that stops while the path lasts, USD a month. */
  readonly payGivenUp: Range
}

interface Case {
  readonly months: number
  readonly payGivenUp: number
  readonly cost: Cost
}

/**
 * The months and money a path may take: over the ranges of its figures, over every level of an open
 * answer, and over the usual incomes where pay now was not told. What is typical is what the
 * ranking reckons with.
 */
export function effortOf(path: PathId, answers: Answers): Effort {
  const cases = possibleCases(path, answers).flatMap((definite) =>
    ENDS.flatMap((end) => casesAt(path, definite, end)),
  )
  const { months, cost } = estimate(path, answers).outcome
  const part = (name: keyof Cost): Range =>
    rangeAround(
      cost[name],
      cases.map((one) => one.cost[name]),
    )
  return {
    months: rangeAround(
      months,
      cases.map((one) => one.months),
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
    payGivenUp: rangeAround(
      cost.lostPay / months,
      cases.map((one) => one.payGivenUp),
    ),
  }
}

/** One definite person at one end of the figures, once for each income they may have now. */
function casesAt(path: PathId, answers: Answers, end: End): readonly Case[] {
  const { months, cost } = estimate(path, answers, end).outcome
  const stops = PATHS[path].needsPause && answers.pause !== 'not-working'
  return incomesOf(answers).map((income) => {
    const payGivenUp = stops ? income / 12 : 0
    const lostPay = payGivenUp * months
    const total = cost.due + cost.interest + lostPay
    return { months, payGivenUp, cost: { ...cost, lostPay, total } }
  })
}
