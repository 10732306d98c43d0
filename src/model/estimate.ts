import { OWN_WORK_PAY, RAISE } from '../evidence/goal-pay.ts'
import { INCOME, USUAL_INCOMES } from '../evidence/income.ts'
import type { Goal, PathFacts, PathId } from '../evidence/path.ts'
import { PATHS } from '../evidence/paths.ts'
import type { Answers } from './answers.ts'
import { costOf } from './cost.ts'
import type { PerCriterion } from './criteria.ts'
import { CURVES, valueAt } from './curves.ts'
import type { End } from './end.ts'
import { levelsFor, type Levels } from './levels.ts'
import { monthsFor } from './months.ts'
import { HOURS, OWN_MONEY, SUPPORT_NEEDED } from './options.ts'
import { payLevel, tuitionLevel } from './place.ts'
import type { Cost, Outcome } from './recommendation.ts'

/** What a path would bring one person, and how good each part of that is. */
export interface Estimate {
  readonly outcome: Outcome
  readonly values: PerCriterion
  /** The fewest months over the levels an open answer leaves; equal to `outcome.months` otherwise. */
  readonly fewestMonths: number
  /** The least that has to be found over those levels, USD. */
  readonly leastDue: number
}

/**
 * Estimate a path for a person. Where an answer is open, quantities and values are means over the
 * levels the path allows; the limits look at the kindest level, so that not knowing never rules a
 * path out.
 *
 * @param end which end of the figures' ranges to read; the ranking reads the typical values
 */
export function estimate(path: PathId, answers: Answers, end: End = 'value'): Estimate {
  return estimateFrom(PATHS[path], answers, end)
}

/** The same from given facts, such as those of a path whose doubtful figures turn out badly. */
export function estimateFrom(facts: PathFacts, answers: Answers, end: End = 'value'): Estimate {
  const levels = levelsFor(facts.id, answers)
  const incomes = incomesOf(answers)
  const effort = estimateEffort(facts, answers, levels, incomes, end)
  const reward = estimateReward(facts, answers, levels, incomes, end)
  const credential = facts.credential.value
  const support = facts.support.value
  return {
    outcome: { ...effort.quantities, ...reward.quantities, credential, support },
    values: {
      cost: effort.cost,
      time: effort.time,
      chance: reward.chance,
      gain: reward.gain,
      credential: valueAt(CURVES.credential, credential),
      support: valueOfSupport(support, levels),
    },
    fewestMonths: effort.fewestMonths,
    leastDue: effort.leastDue,
  }
}

/** Time and money, averaged together because a longer study costs more. */
function estimateEffort(
  facts: PathFacts,
  answers: Answers,
  levels: Levels,
  incomes: readonly number[],
  end: End,
) {
  const ownMoney = answers.budget === 'unsure' ? Infinity : OWN_MONEY[answers.budget]
  const aid = answers.aid ?? []
  const place = tuitionLevel(facts, answers.state)
  const pays = facts.needsPause ? paysGivenUp(levels, incomes) : NO_PAY
  const sum = { months: 0, time: 0, cost: 0, paces: 0 }
  const costs: Cost[] = []
  let fewestMonths = Infinity
  let leastDue = Infinity
  for (const goal of levels.goal) {
    for (const schooling of levels.education) {
      const credit = facts.credit[schooling].value
      for (const experience of levels.experience) {
        for (const hours of levels.hours) {
          const pace = { goal, schooling, experience, hours: HOURS[hours] }
          const months = monthsFor(facts, pace, end)
          sum.months += months
          sum.time += valueAt(CURVES.time, months)
          sum.paces += 1
          if (months < fewestMonths) fewestMonths = months
          for (const pay of pays) {
            const means = { credit, months, ownMoney, aid, pay, tuitionLevel: place }
            const cost = costOf(facts, means, end)
            sum.cost += valueAt(CURVES.cost, cost.total)
            costs.push(cost)
            if (cost.due < leastDue) leastDue = cost.due
          }
        }
      }
    }
  }
  return {
    quantities: { months: sum.months / sum.paces, cost: meanCost(costs) },
    time: sum.time / sum.paces,
    cost: sum.cost / costs.length,
    fewestMonths,
    leastDue,
  }
}

/** Chance and gain, averaged over the goals in question. */
function estimateReward(
  facts: PathFacts,
  answers: Answers,
  levels: Levels,
  incomes: readonly number[],
  end: End,
) {
  const sum = { chance: 0, chanceValue: 0, gain: 0, gainValue: 0 }
  const pay = facts.pay[end] * payLevel(answers.state)
  for (const goal of levels.goal) {
    const chance = facts.chance[goal][end]
    sum.chance += chance
    sum.chanceValue += valueAt(CURVES.chance, chance)
    for (const income of incomes) {
      const gain = chance * gainIfReached(goal, pay, income, end)
      sum.gain += gain
      sum.gainValue += valueAt(CURVES.gain, gain)
    }
  }
  const goals = levels.goal.length
  const cases = goals * incomes.length
  return {
    quantities: { chance: sum.chance / goals, gain: sum.gain / cases },
    chance: sum.chanceValue / goals,
    gain: sum.gainValue / cases,
  }
}

/** The change in yearly pay once a goal is reached, USD, against what the person earns now. */
function gainIfReached(goal: Goal, pay: number, income: number, end: End): number {
  switch (goal) {
    case 'developer-job':
    case 'qualification':
      return pay - income
    case 'grow':
      return RAISE[end]
    case 'own-work':
      return OWN_WORK_PAY[end]
    case 'explore':
      return 0
  }
}

const USUAL = USUAL_INCOMES.map(({ value }) => value)

/** Yearly pay now, USD; where it was not told, the quartiles of all workers, each as likely. */
function incomesOf({ income }: Answers): readonly number[] {
  return income === undefined ? USUAL : [INCOME[income].value]
}

const NO_PAY = [0]

/** Monthly pay that stops, in each case the levels leave open; every level counts the same. */
function paysGivenUp({ pause }: Levels, incomes: readonly number[]): readonly number[] {
  return pause.flatMap((answer) =>
    incomes.map((income) => (answer === 'not-working' ? 0 : income / 12)),
  )
}

/** The share met of the structure a person asked for; more than they asked for costs nothing. */
function valueOfSupport(offered: number, { support }: Levels): number {
  let sum = 0
  for (const answer of support) {
    const missing = SUPPORT_NEEDED[answer] - offered
    sum += missing > 0 ? 1 - missing / SUPPORT_NEEDED.cohort : 1
  }
  return sum / support.length
}

function meanCost(costs: readonly Cost[]): Cost {
  if (costs.length === 1) return costs[0]!
  const mean = (part: keyof Cost) => costs.reduce((sum, cost) => sum + cost[part], 0) / costs.length
  return {
    tuition: mean('tuition'),
    tools: mean('tools'),
    aid: mean('aid'),
    interest: mean('interest'),
    lostPay: mean('lostPay'),
    total: mean('total'),
    due: mean('due'),
    borrowed: mean('borrowed'),
  }
}
