import { describe, expect, it } from 'vitest'

import { USUAL_INCOMES } from '../../../src/evidence/people/income.ts'
import { SHARES } from '../../../src/evidence/people/mix.ts'
import { GOALS, PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { CURVES, valueAt } from '../../../src/model/judging/curves.ts'
import { estimate, estimateFrom } from '../../../src/model/judging/estimate.ts'
import { peopleOfTheMix } from '../realistic-mix.ts'

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
const HOURS_ALLOWED = ['10', '20', '30', '40'] as const

/** A mean over the hours that a mentored program allows, each as common as among those who ask. */
const meanOverHours = (numbers: readonly number[]): number => {
  const shares = HOURS_ALLOWED.map((hours) => SHARES.hours[hours])
  const all = shares.reduce((a, b) => a + b, 0)
  return numbers.reduce((sum, number, place) => sum + (number * shares[place]!) / all, 0)
}
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length

/** The chance of the path to a goal for `someone` with these answers. */
const chanceFor = (path: PathId, answers: Partial<Answers>) => outcomeOf(path, answers).chance

describe('the chance of reaching a goal', () => {
  it('counts everyone who sets out, let in or not', () => {
    const facts = PATHS['bootcamp-tuition-free']
    const letIn = { ...facts, admission: { ...facts.admission, value: 1 } }
    expect(chanceFor('bootcamp-tuition-free', {})).toBeCloseTo(
      facts.admission.value * estimateFrom(letIn, someone).outcome.chance,
      12,
    )
  })

  it('is the measured one for the learner it was measured on', () => {
    const usual = {
      experience: 'tutorials',
      education: 'some-college',
      hours: '10',
      support: 'alone',
    } as const
    expect(chanceFor('online-certificate', usual)).toBeCloseTo(
      PATHS['online-certificate'].chance['developer-job'].value,
      12,
    )
  })

  it.each([
    ['experience', ['none', 'tutorials', 'projects', 'work']],
    [
      'education',
      ['high-school', 'some-college', 'associate', 'bachelor-other', 'bachelor-computing'],
    ],
    ['hours', ['5', '10', '20', '30', '40']],
  ] as const)(
    'never falls with more of %s, whatever the path and the goal',
    (question, options) => {
      const wrong: string[] = []
      for (const path of PATH_IDS) {
        for (const goal of GOALS) {
          const chances = options.map((option) => chanceFor(path, { goal, [question]: option }))
          if (chances.some((chance, place) => place > 0 && chance < chances[place - 1]! - 1e-12)) {
            wrong.push(`${path} to ${goal}: ${chances.join(' ')}`)
          }
          if (chances.some((chance) => !(chance >= 0 && chance <= 1))) wrong.push(`${path} ${goal}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  it('counts an award once: who holds it already gains nothing more by earning it again', () => {
    const holder = chanceFor('degree-second-bachelor', { education: 'bachelor-computing' })
    const other = chanceFor('degree-second-bachelor', { education: 'bachelor-other' })
    expect(holder).toBe(other)
  })

  it('is better for a paid coder with a computing degree than for a beginner, by a lot', () => {
    const coder = chanceFor('online-certificate', {
      experience: 'work',
      education: 'bachelor-computing',
    })
    expect(coder).toBeGreaterThan(2.5 * chanceFor('online-certificate', {}))
  })

  it('of the whole mix stays within the range of the figure it came from', () => {
    const people = peopleOfTheMix(2_000)
    for (const path of PATH_IDS) {
      const { admission, chance } = PATHS[path]
      for (const goal of GOALS) {
        const average = mean(people.map((one) => estimate(path, { ...one, goal }).outcome.chance))
        expect(average, `${path} to ${goal}`).toBeGreaterThanOrEqual(
          admission.value * chance[goal].low,
        )
        expect(average, `${path} to ${goal}`).toBeLessThanOrEqual(
          admission.value * chance[goal].high,
        )
      }
    }
  })

  it('is the mean over the goals, and so is its value, where the goal is open', () => {
    const chances = GOALS.map((goal) => chanceFor('online-free', { goal }))
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
    const { pay } = PATHS['online-free']
    const { gain } = outcomeOf('online-free', {})
    expect(gain).toBeCloseTo(chanceFor('online-free', {}) * (pay.value - 42_500), 6)
  })

  it('is set against the usual incomes, each as likely, where income was not told', () => {
    const { income: _, ...untold } = someone
    const { pay } = PATHS['online-free']
    const gains = USUAL_INCOMES.map(
      ({ value }) => chanceFor('online-free', {}) * (pay.value - value),
    )
    const { outcome, values } = estimate('online-free', untold)
    expect(outcome.gain).toBeCloseTo(mean(gains), 6)
    expect(values.gain).toBeCloseTo(mean(gains.map((gain) => valueAt(CURVES.gain, gain))), 12)
  })

  it('follows the state’s pay', () => {
    const { pay } = PATHS['online-free']
    const there = (pay.value * 170_910) / 133_080
    expect(outcomeOf('online-free', { state: 'CA' }).gain).toBeCloseTo(
      chanceFor('online-free', {}) * (there - 42_500),
      6,
    )
  })

  it('of an award is that of the job that comes of it', () => {
    const { pay } = PATHS['degree-associate']
    expect(outcomeOf('degree-associate', { goal: 'qualification' }).gain).toBeCloseTo(
      chanceFor('degree-associate', {}) * (pay.value - 42_500),
      6,
    )
  })

  it('is a raise in the job one has, an income beside it, or nothing, by the goal', () => {
    expect(gainFor('grow')).toBeCloseTo(chanceFor('online-free', { goal: 'grow' }) * 6_000, 9)
    expect(gainFor('own-work')).toBeCloseTo(
      chanceFor('online-free', { goal: 'own-work' }) * 12_000,
      9,
    )
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
    const short = { ...someone, budget: '500', aid: ['employer'] } as const
    const each = HOURS_ALLOWED.map((one) => estimate('online-mentored', { ...short, hours: one }))
    const open = estimate('online-mentored', { ...short, hours: 'unsure' }).outcome.cost
    for (const part of ['tuition', 'tools', 'aid', 'interest', 'due', 'borrowed'] as const) {
      expect(open[part]).toBeCloseTo(
        meanOverHours(each.map(({ outcome }) => outcome.cost[part])),
        6,
      )
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

  it('count pausing and not working by how common they are where that is open', () => {
    const sure = outcomeOf('bootcamp-full-time', { hours: '40' }).cost
    const open = outcomeOf('bootcamp-full-time', { hours: '40', pause: 'unsure' }).cost
    const pausing = SHARES.pause.pause / (SHARES.pause.pause + SHARES.pause['not-working'])
    expect(open.lostPay).toBeCloseTo(sure.lostPay * pausing, 6)
    expect(open.tuition).toBeCloseTo(sure.tuition, 6)
  })

  it('are means over the hours a path allows, with values taken before the mean', () => {
    const each = HOURS_ALLOWED.map((one) => estimate('online-mentored', { ...someone, hours: one }))
    const open = estimate('online-mentored', { ...someone, hours: 'unsure' })
    expect(open.outcome.months).toBeCloseTo(
      meanOverHours(each.map(({ outcome }) => outcome.months)),
      9,
    )
    expect(open.values.time).toBeCloseTo(
      open.openTo * meanOverHours(each.map(({ values }) => values.time)),
      12,
    )
    expect(open.values.cost).toBeCloseTo(
      open.openTo * meanOverHours(each.map(({ values }) => values.cost)),
      12,
    )
    expect(open.fewestMonths).toBe(each[3]!.outcome.months)
    expect(open.leastDue).toBe(each[3]!.outcome.cost.due)
  })

  it('count nothing for those who could not keep up: the path is worth what the open part gets', () => {
    const { openTo, values } = estimate('online-mentored', { ...someone, hours: 'unsure' })
    expect(openTo).toBeCloseTo(1 - SHARES.hours['5'], 12)
    expect(values.support).toBeCloseTo(openTo * supportFor('online-mentored', 'some'), 12)
    expect(estimate('online-mentored', someone).openTo).toBe(1)
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
