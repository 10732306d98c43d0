import type { RangeFigure } from '../../evidence/passport/figure.ts'
import { OWN_WORK_PAY, RAISE } from '../../evidence/paths/goal-pay.ts'
import type { Goal, PathFacts, PathId } from '../../evidence/paths/path.ts'
import { JOB_SEARCH } from '../../evidence/people/job-search.ts'
import { bringsOwnGrant } from '../judging/aid.ts'
import { PAID_BY } from '../judging/chance.ts'
import { costFrom } from '../judging/cost.ts'
import { estimateFrom, incomesOf } from '../judging/estimate.ts'
import { ENDS } from '../judging/figure-end.ts'
import { read } from '../judging/figures-read.ts'
import { fitOf, type Fit } from '../judging/fit.ts'
import { monthsAt, partAhead } from '../judging/months.ts'
import { payLevel, tuitionLevel } from '../judging/state-levels.ts'
import type { Answers } from '../person/answers.ts'
import { HOURS, OWN_MONEY } from '../person/options.ts'
import { possibleCases } from '../person/possible-cases.ts'
import type { Cost } from '../recommendation.ts'
import { LEANINGS, VERSIONS } from '../sampling/draws.ts'

/** One way a path may turn out for a person. All ways are equally likely. */
export interface Draw {
  readonly months: number
  readonly cost: Cost
  /** Pay that stops while the path lasts, USD a month. */
  readonly payGivenUp: number
}

/** What reaching the goal brings in one such way. */
export interface RewardDraw {
  /** The chance that pay changes, 0 to 1. */
  readonly chance: number
  /** Yearly pay now, and once the goal is reached, USD. */
  readonly payNow: number
  readonly payThen: number
  /** Months from the end of study until the new pay begins. */
  readonly search: number
}

/**
 * What a path takes from a person in each version of the lattice that confidence is counted over:
 * price and study lie where that version puts them in their ranges. Where answers are open, or pay
 * now was not told, the versions are dealt out over the possible cases. A tight path is drawn at
 * what keeps it inside.
 */
export function effortDraws(
  path: PathId,
  answers: Answers,
  { facts }: Fit = fitOf(path, answers),
): readonly Draw[] {
  const { price, priceBeforeGrants, tools, study } = facts
  const { budget, state, aid = [] } = answers
  const ends = {
    price: endsOf(price.figure),
    before:
      priceBeforeGrants !== null && bringsOwnGrant(facts, aid) ? endsOf(priceBeforeGrants) : null,
    tools: endsOf(tools),
    study: endsOf(study),
  }
  const ownMoney = budget === 'unsure' ? Infinity : OWN_MONEY[budget]
  const level = tuitionLevel(facts, state)
  const learners = possibleCases(facts, answers).flatMap((one) =>
    incomesOf(answers).map((income) => learnerOf(facts, one, read(income) / 12)),
  )
  const { cost, time } = LEANINGS[path]
  return versions((version) => {
    const { hours, part, credit, pay } = learners[version % learners.length]!
    const months = monthsAt(hours, between(ends.study, time[version]!), facts, part)
    const charged = {
      price: between(ends.price, cost[version]!),
      before: ends.before === null ? null : between(ends.before, cost[version]!),
      tools: between(ends.tools, cost[version]!),
    }
    const means = { credit, months, ownMoney, aid, pay, tuitionLevel: level }
    return { months, payGivenUp: pay, cost: costFrom(facts, charged, means) }
  })
}

/** What of somebody sets how long a path takes them and what it costs them. */
interface Learner {
  /** Hours a week. */
  readonly hours: number
  /** The part of the path still ahead, 0 to 1. */
  readonly part: number
  /** The part of its price that earlier schooling replaces, 0 to 1. */
  readonly credit: number
  /** Pay that stops while the path lasts, USD a month. */
  readonly pay: number
}

function learnerOf(facts: PathFacts, one: Answers, pay: number): Learner {
  const { goal, education, experience, hours } = one
  if (
    goal === 'unsure' ||
    education === 'unsure' ||
    experience === 'unsure' ||
    hours === 'unsure'
  ) {
    throw new Error('expected a case with every answer that sets the pace')
  }
  return {
    hours: HOURS[hours],
    part: partAhead(facts, { goal, schooling: education, experience, hours: HOURS[hours] }),
    credit: read(facts.credit[education]),
    pay: facts.needsPause && one.pause !== 'not-working' ? pay : 0,
  }
}

/**
 * What reaching the goal brings in each version: a better market means a better chance, better pay
 * and a shorter search at once.
 */
export function rewardDraws(
  path: PathId,
  answers: Answers,
  goal: Goal,
  { facts, inTime }: Fit = fitOf(path, answers),
): readonly RewardDraw[] {
  const { outcome } = LEANINGS[path]
  const paid = { ...answers, goal: PAID_BY[goal] }
  const [low, value, high] = ENDS.map(
    (end) => estimateFrom(facts, paid, end, inTime).outcome.chance,
  )
  const chance = { low: low!, value: value!, high: high! }
  const incomes = incomesOf(answers).map((income) => read(income))
  const payThen = payOnceReached(facts, goal, payLevel(answers.state))
  const search = goal === 'grow' ? null : endsOf(JOB_SEARCH)
  return versions((version) => {
    const leaning = outcome[version]!
    const payNow = incomes[version % incomes.length]!
    return {
      chance: within01(leanTo(chance, leaning)),
      payNow,
      payThen: payThen(payNow, leaning),
      search: search === null ? 0 : between(search, -leaning),
    }
  })
}

/** Yearly pay once the goal is reached, by pay now and how the version leans. */
function payOnceReached(
  { pay }: PathFacts,
  goal: Goal,
  level: number,
): (payNow: number, leaning: number) => number {
  switch (goal) {
    case 'developer-job':
    case 'qualification': {
      const ends = endsOf(pay)
      return (_, leaning) => between(ends, leaning) * level
    }
    case 'grow': {
      const ends = endsOf(RAISE)
      return (payNow, leaning) => payNow + between(ends, leaning)
    }
    case 'own-work': {
      const ends = endsOf(OWN_WORK_PAY)
      return (payNow, leaning) => payNow + between(ends, leaning)
    }
    case 'explore':
      return (payNow) => payNow
  }
}

const versions = <T>(draw: (version: number) => T): readonly T[] =>
  Array.from({ length: VERSIONS }, (_, version) => draw(version))

type Ends = Pick<RangeFigure, 'low' | 'value' | 'high'>

const endsOf = (figure: RangeFigure): Ends => ({
  low: read(figure, 'low'),
  value: read(figure),
  high: read(figure, 'high'),
})

/** What lies this far towards the low end of a range (below 0) or the high one; never below 0. */
function between(ends: Ends, leaning: number): number {
  const there = leanTo(ends, leaning)
  return there > 0 ? there : 0
}

const leanTo = ({ low, value, high }: Ends, leaning: number): number =>
  value + leaning * (leaning < 0 ? value - low : high - value)

function within01(share: number): number {
  if (share < 0) return 0
  return share > 1 ? 1 : share
}
