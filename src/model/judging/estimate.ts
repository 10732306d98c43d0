import type { Figure } from '../../evidence/passport/figure.ts'
import { OWN_WORK_PAY, RAISE } from '../../evidence/paths/goal-pay.ts'
import type { Goal, PathFacts, PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { INCOME, USUAL_INCOMES } from '../../evidence/people/income.ts'
import type { Answers } from '../person/answers.ts'
import type { CriterionId, PerCriterion } from '../person/criteria.ts'
import { HOURS, OWN_MONEY, SUPPORT_NEEDED } from '../person/options.ts'
import { paceLevels } from '../person/pace-levels.ts'
import { levelsOf, shareOpenTo } from '../person/possible-answers.ts'
import type { Cost, Outcome } from '../recommendation.ts'
import { finishingOdds, hiringOdds, PAID_BY, stepsTo } from './chance.ts'
import { costOf } from './cost.ts'
import { CURVES, valueAt } from './curves.ts'
import type { End } from './figure-end.ts'
import { read } from './figures-read.ts'
import { monthsFor } from './months.ts'
import { payLevel, tuitionLevel } from './state-levels.ts'

/** What a path would bring one person, and how good each part of that is. */
export interface Estimate {
  readonly outcome: Outcome
  /** Already less where the path is closed to some of those who answer so; see `openTo`. */
  readonly values: PerCriterion
  /** The fewest months over the levels an open answer leaves; equal to `outcome.months` otherwise. */
  readonly fewestMonths: number
  /** The least that has to be found over those levels, USD. */
  readonly leastDue: number
  /** The share of people with these answers to whom the path is open, above 0 to 1. */
  readonly openTo: number
}

/**
 * Estimate a path for a person. Where an answer is open, quantities are means over the levels the
 * path allows, and values count nothing for those it shuts out; the limits look at the kindest
 * level, so that not knowing never rules a path out.
 *
 * @param end which end of the figures' ranges to read; the ranking reads the typical values
 */
export function estimate(path: PathId, answers: Answers, end: End = 'value'): Estimate {
  return estimateFrom(PATHS[path], answers, end)
}

/**
 * The same from given facts, such as a program's, or a path's with every doubtful figure at its
 * worse end.
 *
 * @param inTime the share of those who get there who do so by the deadline, against a path that
 *   typically just keeps it; 1 where the deadline is not tight
 */
export function estimateFrom(
  facts: PathFacts,
  answers: Answers,
  end: End = 'value',
  inTime = 1,
): Estimate {
  const credential = read(facts.credential)
  const effort = estimateEffort(facts, answers, end)
  const reward = estimateReward(facts, answers, end, inTime)
  const openTo = shareOpenTo(facts, answers)
  const values: Readonly<Record<CriterionId, number>> = {
    cost: atMostOne(effort.costValue),
    time: atMostOne(effort.timeValue),
    chance: atMostOne(reward.chanceValue),
    gain: atMostOne(reward.gainValue),
    credential: valueAt(CURVES.credential, credential),
    support: valueOfSupport(facts, answers),
  }
  return {
    outcome: {
      months: effort.months,
      cost: effort.cost,
      chance: reward.chance,
      gain: reward.gain,
      credential,
      support: read(facts.support),
    },
    values: openTo === 1 ? values : scaled(values, openTo),
    fewestMonths: effort.fewestMonths,
    leastDue: effort.leastDue,
    openTo,
  }
}

/** Months and money, averaged together because a longer study costs more. */
function estimateEffort(facts: PathFacts, answers: Answers, end: End) {
  const ownMoney = answers.budget === 'unsure' ? Infinity : OWN_MONEY[answers.budget]
  const aid = answers.aid ?? NO_AID
  const level = tuitionLevel(facts, answers.state)
  const pays = facts.needsPause ? monthlyPaysGivenUp(facts, answers) : NO_PAY
  const { goals, schoolings, experiences, hoursAWeek } = paceLevels(facts, answers)
  const costs: Cost[] = []
  const shares: number[] = []
  let [months, timeValue, costValue] = [0, 0, 0]
  let [fewestMonths, leastDue] = [Infinity, Infinity]
  for (const { option: goal, share: ofGoal } of goals) {
    for (const { option: schooling, share: ofSchooling } of schoolings) {
      const credit = read(facts.credit[schooling])
      for (const { option: experience, share: ofExperience } of experiences) {
        for (const { option: hours, share: ofHours } of hoursAWeek) {
          const share = ofGoal * ofSchooling * ofExperience * ofHours
          const taken = monthsFor(facts, { goal, schooling, experience, hours: HOURS[hours] }, end)
          months += share * taken
          timeValue += share * valueAt(CURVES.time, taken)
          if (taken < fewestMonths) fewestMonths = taken
          for (const { pay, share: ofPay } of pays) {
            const means = { credit, months: taken, ownMoney, aid, pay, tuitionLevel: level }
            const cost = costOf(facts, means, end)
            costValue += share * ofPay * valueAt(CURVES.cost, cost.total)
            costs.push(cost)
            shares.push(share * ofPay)
            if (cost.due < leastDue) leastDue = cost.due
          }
        }
      }
    }
  }
  return { months, cost: meanCost(costs, shares), timeValue, costValue, fewestMonths, leastDue }
}

/** Chance and gain, averaged over what is open and over the pay the person may have now. */
function estimateReward(facts: PathFacts, answers: Answers, end: End, inTime: number) {
  const goals = levelsOf(facts, 'goal', answers.goal)
  const schoolings = levelsOf(facts, 'education', answers.education)
  const experiences = levelsOf(facts, 'experience', answers.experience)
  const incomes = incomesOf(answers)
  const pay = read(facts.pay, end) * payLevel(answers.state)
  const letIn = read(facts.admission, end) * inTime
  let [chance, chanceValue, gain, gainValue] = [0, 0, 0, 0]
  for (const { option: experience, share: ofExperience } of experiences) {
    const finishing = meanFinishingOdds(facts, answers, experience, end)
    for (const { option: schooling, share: ofSchooling } of schoolings) {
      const hiring = hiringOdds(facts, { schooling, experience }, end)
      for (const { option: goal, share: ofGoal } of goals) {
        const share = ofExperience * ofSchooling * ofGoal
        const there = letIn * throughAll(facts, goal, finishing, hiring, end)
        const paid =
          PAID_BY[goal] === goal
            ? there
            : letIn * throughAll(facts, PAID_BY[goal], finishing, hiring, end)
        chance += share * there
        chanceValue += share * valueAt(CURVES.chance, there)
        for (const income of incomes) {
          const expected = paid * gainIfReached(goal, pay, read(income), end)
          gain += (share * expected) / incomes.length
          gainValue += (share * valueAt(CURVES.gain, expected)) / incomes.length
        }
      }
    }
  }
  return { chance, chanceValue, gain, gainValue }
}

function throughAll(facts: PathFacts, goal: Goal, finishing: number, hiring: number, end: End) {
  const steps = stepsTo(facts, goal, { finishing, hiring }, end)
  return steps.finishing * steps.reaching
}

/** Over the levels of hours and support that are open; what one of them alone would say is not known. */
function meanFinishingOdds(
  facts: PathFacts,
  answers: Answers,
  experience: Parameters<typeof finishingOdds>[1]['experience'],
  end: End,
): number {
  let odds = 0
  for (const { option: hours, share: ofHours } of levelsOf(facts, 'hours', answers.hours)) {
    for (const { option: support, share } of levelsOf(facts, 'support', answers.support)) {
      odds += ofHours * share * finishingOdds(facts, { experience, hours, support }, end)
    }
  }
  return odds
}

/** The change in yearly pay once a goal is reached, USD, against what the person earns now. */
function gainIfReached(goal: Goal, pay: number, income: number, end: End): number {
  switch (goal) {
    case 'developer-job':
    case 'qualification':
      return pay - income
    case 'grow':
      return read(RAISE, end)
    case 'own-work':
      return read(OWN_WORK_PAY, end)
    case 'explore':
      return 0
  }
}

const NO_AID = [] as const
const NO_PAY = [{ pay: 0, share: 1 }] as const

/** Yearly pay now; where it was not told, the quartiles of all workers, each as likely. */
export function incomesOf({ income }: Answers): readonly Figure[] {
  return income === undefined ? USUAL_INCOMES : BY_BAND[income]
}

const BY_BAND = Object.fromEntries(
  Object.entries(INCOME).map(([band, figure]) => [band, [figure]]),
) as unknown as Readonly<Record<keyof typeof INCOME, readonly [Figure]>>

/** Monthly pay that stops, in each case the answers leave open. */
function monthlyPaysGivenUp(facts: PathFacts, answers: Answers) {
  if (answers.pause === 'not-working') return NO_PAY
  const incomes = incomesOf(answers)
  return levelsOf(facts, 'pause', answers.pause).flatMap(({ option, share }) =>
    incomes.map((income) => ({
      pay: option === 'not-working' ? 0 : read(income) / 12,
      share: share / incomes.length,
    })),
  )
}

/** The share met of the structure a person asked for; more than they asked for costs nothing. */
function valueOfSupport(facts: PathFacts, answers: Answers): number {
  const offered = read(facts.support)
  let met = 0
  for (const { option, share } of levelsOf(facts, 'support', answers.support)) {
    const missing = SUPPORT_NEEDED[option] - offered
    met += share * (missing > 0 ? 1 - missing / SUPPORT_NEEDED.cohort : 1)
  }
  return valueAt(CURVES.support, met)
}

/** Shares that should add up to 1 can come to a hair more, and with them a mean of values up to 1. */
const atMostOne = (value: number): number => (value > 1 ? 1 : value)

const scaled = (values: PerCriterion, by: number): PerCriterion => ({
  cost: values.cost * by,
  time: values.time * by,
  chance: values.chance * by,
  gain: values.gain * by,
  credential: values.credential * by,
  support: values.support * by,
})

function meanCost(costs: readonly Cost[], shares: readonly number[]): Cost {
  if (costs.length === 1) return costs[0]!
  const mean = (part: keyof Cost) =>
    costs.reduce((sum, cost, place) => sum + shares[place]! * cost[part], 0)
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
