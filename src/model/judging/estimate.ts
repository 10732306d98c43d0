import { INCOME, USUAL_INCOMES } from '../../evidence/people/income.ts'
import { OWN_WORK_PAY, RAISE } from '../../evidence/paths/goal-pay.ts'
import type { Goal, PathFacts, PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import type { Answers } from '../person/answers.ts'
import { chanceOf, PAID_BY } from './chance.ts'
import { costOf } from './cost.ts'
import type { PerCriterion } from '../person/criteria.ts'
import { CURVES, valueAt } from './curves.ts'
import type { End } from './figure-end.ts'
import { levelsOf } from '../person/possible-answers.ts'
import { monthsFor } from './months.ts'
import { HOURS, OWN_MONEY, SUPPORT_NEEDED } from '../person/options.ts'
import { paceLevels } from '../person/pace-levels.ts'
import { payLevel, tuitionLevel } from './state-levels.ts'
import type { Cost, Outcome } from '../recommendation.ts'

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

/** The same from given facts, such as a path's with every doubtful figure at its worse end. */
export function estimateFrom(facts: PathFacts, answers: Answers, end: End = 'value'): Estimate {
  const { credential, support } = facts
  const effort = estimateEffort(facts, answers, end)
  const reward = estimateReward(facts, answers, end)
  return {
    outcome: {
      months: effort.months,
      cost: effort.cost,
      chance: reward.chance,
      gain: reward.gain,
      credential: credential.value,
      support: support.value,
    },
    values: {
      cost: effort.costValue,
      time: effort.timeValue,
      chance: reward.chanceValue,
      gain: reward.gainValue,
      credential: valueAt(CURVES.credential, credential.value),
      support: valueOfSupport(facts, answers),
    },
    fewestMonths: effort.fewestMonths,
    leastDue: effort.leastDue,
  }
}

/** Months and money, averaged together because a longer study costs more. */
function estimateEffort(facts: PathFacts, answers: Answers, end: End) {
  const ownMoney = answers.budget === 'unsure' ? Infinity : OWN_MONEY[answers.budget]
  const aid = answers.aid ?? NO_AID
  const level = tuitionLevel(facts, answers.state)
  const pays = facts.needsPause ? monthlyPaysGivenUp(facts.id, answers) : NO_PAY
  const { goals, schoolings, experiences, hoursAWeek } = paceLevels(facts, answers)
  const costs: Cost[] = []
  let [months, timeValue, costValue, paces] = [0, 0, 0, 0]
  let [fewestMonths, leastDue] = [Infinity, Infinity]
  for (const goal of goals) {
    for (const schooling of schoolings) {
      const credit = facts.credit[schooling].value
      for (const experience of experiences) {
        for (const hours of hoursAWeek) {
          const pace = { goal, schooling, experience, hours: HOURS[hours] }
          const taken = monthsFor(facts, pace, end)
          months += taken
          timeValue += valueAt(CURVES.time, taken)
          paces += 1
          if (taken < fewestMonths) fewestMonths = taken
          for (const pay of pays) {
            const means = { credit, months: taken, ownMoney, aid, pay, tuitionLevel: level }
            const cost = costOf(facts, means, end)
            costValue += valueAt(CURVES.cost, cost.total)
            costs.push(cost)
            if (cost.due < leastDue) leastDue = cost.due
          }
        }
      }
    }
  }
  return {
    months: months / paces,
    cost: meanCost(costs),
    timeValue: timeValue / paces,
    costValue: costValue / costs.length,
    fewestMonths,
    leastDue,
  }
}

/** Chance and gain, averaged over the goals in question and the pay the person may have now. */
function estimateReward(facts: PathFacts, answers: Answers, end: End) {
  const goals = levelsOf(facts.id, 'goal', answers.goal)
  const incomes = incomesOf(answers)
  const pay = facts.pay[end] * payLevel(answers.state)
  let [chance, chanceValue, gain, gainValue] = [0, 0, 0, 0]
  for (const goal of goals) {
    const share = chanceOf(facts, goal, end)
    const paid = chanceOf(facts, PAID_BY[goal], end)
    chance += share
    chanceValue += valueAt(CURVES.chance, share)
    for (const income of incomes) {
      const expected = paid * gainIfReached(goal, pay, income, end)
      gain += expected
      gainValue += valueAt(CURVES.gain, expected)
    }
  }
  const cases = goals.length * incomes.length
  return {
    chance: chance / goals.length,
    chanceValue: chanceValue / goals.length,
    gain: gain / cases,
    gainValue: gainValue / cases,
  }
}

/** The change in yearly pay once a goal is reached, USD, against what the person earns now. */
export function gainIfReached(goal: Goal, pay: number, income: number, end: End): number {
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

const NO_AID = [] as const
const NO_PAY = [0] as const
const USUAL = USUAL_INCOMES.map(({ value }) => value)

/** Yearly pay now, USD; where it was not told, the quartiles of all workers, each as likely. */
export function incomesOf({ income }: Answers): readonly number[] {
  return income === undefined ? USUAL : [INCOME[income].value]
}

/** Monthly pay that stops, in each case the answers leave open; every level counts the same. */
function monthlyPaysGivenUp(path: PathId, answers: Answers): readonly number[] {
  if (answers.pause === 'not-working') return NO_PAY
  const incomes = incomesOf(answers)
  return levelsOf(path, 'pause', answers.pause).flatMap((pause) =>
    incomes.map((income) => (pause === 'not-working' ? 0 : income / 12)),
  )
}

/** The share met of the structure a person asked for; more than they asked for costs nothing. */
function valueOfSupport(facts: PathFacts, answers: Answers): number {
  const offered = facts.support.value
  const levels = levelsOf(facts.id, 'support', answers.support)
  let sum = 0
  for (const answer of levels) {
    const missing = SUPPORT_NEEDED[answer] - offered
    sum += missing > 0 ? 1 - missing / SUPPORT_NEEDED.cohort : 1
  }
  return valueAt(CURVES.support, sum / levels.length)
}

function meanCost(costs: readonly Cost[]): Cost {
  if (costs.length === 1) return costs[0]!
  const mean = (part: keyof Cost) => {
    let sum = 0
    for (const cost of costs) sum += cost[part]
    return sum / costs.length
  }
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
