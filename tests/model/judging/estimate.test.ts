import { describe, expect, it } from 'vitest'

import { USUAL_INCOMES } from '../../../src/evidence/people/income.ts'
import type { PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { chanceOf } from '../../../src/model/judging/chance.ts'
import { CURVES, valueAt } from '../../../src/model/judging/curves.ts'
import { estimate } from '../../../src/model/judging/estimate.ts'

const someone: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '20',
  pause: 'pause',
  deadline: 'none',
  budget: 'more',
  borrow: '0',
  credential: 'no',
  support: 'some',
  income: '50000',
}
const outcomeOf = (path: PathId, answers: Partial<Answers>) =>
  estimate(path, { ...someone, ...answers }).outcome
const supportFor = (path: PathId, support: Answers['support']) =>
  estimate(path, { ...someone, support }).values.support
const gainFor = (goal: Answers['goal']) => outcomeOf('online-free', { goal }).gain
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length

describe('the chance of reaching a goal', () => {
  it('counts everyone who sets out, let in or not', () => {
    const { admission, chance } = PATHS['bootcamp-tuition-free']
    const counted = admission.value * chance['developer-job'].value
    expect(counted).toBeLessThan(chance['developer-job'].value)
    expect(chanceOf(PATHS['bootcamp-tuition-free'], 'developer-job', 'value')).toBe(counted)
    expect(outcomeOf('bootcamp-tuition-free', {}).chance).toBe(counted)
  })

  it('is the mean over the goals, and so is its value, where the goal is open', () => {
    const goals = ['developer-job', 'grow', 'own-work', 'qualification', 'explore'] as const
    const chances = goals.map((goal) => PATHS['online-free'].chance[goal].value)
    const open = estimate('online-free', { ...someone, goal: 'unsure' })
    expect(open.outcome.chance).toBeCloseTo(mean(chances), 12)
    expect(open.values.chance).toBeCloseTo(
      mean(chances.map((chance) => valueAt(CURVES.chance, chance))),
      12,
    )
  })
})

describe('the gain in pay', () => {
  it('is the chance times the difference from what is earned now', () => {
    const { chance, pay } = PATHS['online-free']
    const { gain } = outcomeOf('online-free', {})
    expect(gain).toBeCloseTo(chance['developer-job'].value * (pay.value - 42_500), 6)
  })

  it('is set against the usual incomes, each as likely, where income was not told', () => {
    const { income: _, ...untold } = someone
    const { chance, pay } = PATHS['online-free']
    const gains = USUAL_INCOMES.map(
      ({ value }) => chance['developer-job'].value * (pay.value - value),
    )
    const { outcome, values } = estimate('online-free', untold)
    expect(outcome.gain).toBeCloseTo(mean(gains), 6)
    expect(values.gain).toBeCloseTo(mean(gains.map((gain) => valueAt(CURVES.gain, gain))), 12)
  })

  it('follows the state’s pay', () => {
    const { chance, pay } = PATHS['online-free']
    const there = (pay.value * 170_910) / 133_080
    expect(outcomeOf('online-free', { state: 'CA' }).gain).toBeCloseTo(
      chance['developer-job'].value * (there - 42_500),
      6,
    )
  })

  it('of an award is that of the job that comes of it', () => {
    const { chance, pay } = PATHS['degree-associate']
    expect(outcomeOf('degree-associate', { goal: 'qualification' }).gain).toBeCloseTo(
      chance['developer-job'].value * (pay.value - 42_500),
      6,
    )
  })

  it('is a raise in the job one has, an income beside it, or nothing, by the goal', () => {
    const { chance } = PATHS['online-free']
    expect(gainFor('grow')).toBeCloseTo(chance.grow.value * 6_000, 9)
    expect(gainFor('own-work')).toBeCloseTo(chance['own-work'].value * 12_000, 9)
    expect(gainFor('explore')).toBe(0)
  })
})

describe('time and money', () => {
  it('are valued on their curves', () => {
    const { outcome, values } = estimate('degree-associate', someone)
    expect(values.time).toBeCloseTo(valueAt(CURVES.time, outcome.months), 12)
    expect(values.cost).toBeCloseTo(valueAt(CURVES.cost, outcome.cost.total), 12)
    expect(values.time).toBeGreaterThan(0)
    expect(values.cost).toBeGreaterThan(0)
  })

  it('have every part of the cost averaged where an answer is open', () => {
    const hours = ['10', '20', '30', '40'] as const
    const short = { ...someone, budget: '500', aid: ['employer'] } as const
    const each = hours.map((one) => estimate('online-mentored', { ...short, hours: one }))
    const open = estimate('online-mentored', { ...short, hours: 'unsure' }).outcome.cost
    for (const part of ['tuition', 'tools', 'aid', 'interest', 'due', 'borrowed'] as const) {
      expect(open[part]).toBeCloseTo(mean(each.map(({ outcome }) => outcome.cost[part])), 6)
    }
    expect(open.tools).toBeGreaterThan(0)
    expect(open.aid).toBeGreaterThan(0)
  })

  it('give up pay for as long as work has to stop', () => {
    const { months, cost } = outcomeOf('bootcamp-full-time', { hours: '40' })
    expect(cost.lostPay).toBeCloseTo((42_500 / 12) * months, 6)
    expect(outcomeOf('bootcamp-full-time', { pause: 'not-working' }).cost.lostPay).toBe(0)
    expect(outcomeOf('bootcamp-part-time', {}).cost.lostPay).toBe(0)
  })

  it('count pausing and not working as equally likely where that is open', () => {
    const sure = outcomeOf('bootcamp-full-time', { hours: '40' }).cost
    const open = outcomeOf('bootcamp-full-time', { hours: '40', pause: 'unsure' }).cost
    expect(open.lostPay).toBeCloseTo(sure.lostPay / 2, 6)
    expect(open.tuition).toBeCloseTo(sure.tuition, 6)
    expect(open.total).toBeCloseTo(sure.total - sure.lostPay / 2, 6)
  })

  it('are means over the hours a path allows, with values taken before the mean', () => {
    const hours = ['10', '20', '30', '40'] as const
    const each = hours.map((one) => estimate('online-mentored', { ...someone, hours: one }))
    const open = estimate('online-mentored', { ...someone, hours: 'unsure' })
    expect(open.outcome.months).toBeCloseTo(mean(each.map(({ outcome }) => outcome.months)), 9)
    expect(open.outcome.cost.total).toBeCloseTo(
      mean(each.map(({ outcome }) => outcome.cost.total)),
      6,
    )
    expect(open.values.time).toBeCloseTo(mean(each.map(({ values }) => values.time)), 12)
    expect(open.values.cost).toBeCloseTo(mean(each.map(({ values }) => values.cost)), 12)
    expect(open.fewestMonths).toBe(each[3]!.outcome.months)
    expect(open.leastDue).toBe(each[3]!.outcome.cost.due)
  })

  it('borrow only what own money does not cover, and nothing where it is open', () => {
    const short = outcomeOf('bootcamp-part-time', { budget: '3000' }).cost
    expect(short.borrowed).toBeCloseTo(short.due - 3_000, 6)
    expect(outcomeOf('bootcamp-part-time', { budget: 'unsure' }).cost.borrowed).toBe(0)
  })

  it('take off the aid that was claimed', () => {
    const { aid, tuition } = outcomeOf('degree-associate', { aid: ['gi-bill'] }).cost
    expect(aid).toBeGreaterThan(tuition)
    expect(outcomeOf('degree-associate', {}).cost.aid).toBe(0)
  })
})

describe('support', () => {
  it('is as good as it can be for someone who needs none', () => {
    expect(supportFor('online-free', 'alone')).toBe(1)
  })

  it('loses what is missing of the support asked for, and nothing for having more', () => {
    expect(supportFor('online-free', 'cohort')).toBeCloseTo(1 - (0.9 - 0.05) / 0.9, 12)
    expect(supportFor('online-free', 'some')).toBeCloseTo(1 - (0.5 - 0.05) / 0.9, 12)
    expect(supportFor('bootcamp-full-time', 'some')).toBe(1)
  })

  it('is the mean over the answers where it is open', () => {
    const each = (['alone', 'some', 'cohort'] as const).map((one) => supportFor('online-free', one))
    expect(supportFor('online-free', 'unsure')).toBeCloseTo(mean(each), 12)
  })
})
