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
import { fitOf } from '../judging/fit.ts'
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
export function effortDraws(path: PathId, answers: Answers): readonly Draw[] {
  const { facts } = fitOf(path, answers)
  const { cost, time } = LEANINGS[path]
  const people = possibleCases(facts, answers).flatMap((one) =>
    incomesOf(answers).map((income) => ({ one, pay: read(income) / 12 })),
  )
  return versions((version) => {
    const { one, pay } = people[version % people.length]!
    return effortAt(facts, one, pay, cost[version]!, time[version]!)
  })
}

function effortAt(
  facts: PathFacts,
  answers: Answers,
  pay: number,
  cost: number,
  time: number,
): Draw {
  const { goal, education, experience, hours, budget, state, aid = [] } = answers
  if (
    goal === 'unsure' ||
    education === 'unsure' ||
    experience === 'unsure' ||
    hours === 'unsure'
  ) {
    throw new Error('expected a case with every answer that sets the pace')
  }
  const part = partAhead(facts, { goal, schooling: education, experience, hours: HOURS[hours] })
  const months = monthsAt(HOURS[hours], between(facts.study, time), facts, part)
  const payGivenUp = facts.needsPause && answers.pause !== 'not-working' ? pay : 0
  const { price, priceBeforeGrants, tools } = facts
  const charged = {
    price: between(price.figure, cost),
    before:
      priceBeforeGrants !== null && bringsOwnGrant(facts, aid)
        ? between(priceBeforeGrants, cost)
        : null,
    tools: between(tools, cost),
  }
  const means = {
    credit: read(facts.credit[education]),
    months,
    ownMoney: budget === 'unsure' ? Infinity : OWN_MONEY[budget],
    aid,
    pay: payGivenUp,
    tuitionLevel: tuitionLevel(facts, state),
  }
  return { months, payGivenUp, cost: costFrom(facts, charged, means) }
}

/**
 * What reaching the goal brings in each version: a better market means a better chance, better pay
 * and a shorter search at once.
 */
export function rewardDraws(path: PathId, answers: Answers, goal: Goal): readonly RewardDraw[] {
  const { facts, inTime } = fitOf(path, answers)
  const { outcome } = LEANINGS[path]
  const paid = { ...answers, goal: PAID_BY[goal] }
  const [low, value, high] = ENDS.map(
    (end) => estimateFrom(facts, paid, end, inTime).outcome.chance,
  )
  const chance = { low: low!, value: value!, high: high! }
  const incomes = incomesOf(answers).map((income) => read(income))
  const level = payLevel(answers.state)
  return versions((version) => {
    const leaning = outcome[version]!
    const payNow = incomes[version % incomes.length]!
    return {
      chance: within01(leanTo(chance, leaning)),
      payNow,
      payThen: payOnceReached(facts, goal, payNow, level, leaning),
      search: goal === 'grow' ? 0 : between(JOB_SEARCH, -leaning),
    }
  })
}

function payOnceReached(
  { pay }: PathFacts,
  goal: Goal,
  payNow: number,
  level: number,
  leaning: number,
): number {
  switch (goal) {
    case 'developer-job':
    case 'qualification':
      return between(pay, leaning) * level
    case 'grow':
      return payNow + between(RAISE, leaning)
    case 'own-work':
      return payNow + between(OWN_WORK_PAY, leaning)
    case 'explore':
      return payNow
  }
}

const versions = <T>(draw: (version: number) => T): readonly T[] =>
  Array.from({ length: VERSIONS }, (_, version) => draw(version))

/** A figure this far towards the low end of its range (below 0) or the high one; never below 0. */
function between(figure: RangeFigure, leaning: number): number {
  const there = leanTo(
    { low: read(figure, 'low'), value: read(figure), high: read(figure, 'high') },
    leaning,
  )
  return there > 0 ? there : 0
}

function leanTo(
  { low, value, high }: Pick<RangeFigure, 'low' | 'value' | 'high'>,
  leaning: number,
): number {
  return value + leaning * (leaning < 0 ? value - low : high - value)
}

function within01(share: number): number {
  if (share < 0) return 0
  return share > 1 ? 1 : share
}
