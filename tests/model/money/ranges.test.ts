import { describe, expect, it } from 'vitest'

import { GOALS, PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { economics } from '../../../src/model/money/economics.ts'
import { estimate } from '../../../src/model/judging/estimate.ts'
import { rangesOf } from '../../../src/model/money/ranges.ts'
import { linkTo } from '../../link-to.ts'
import { completeSample } from '../sample.ts'

const SOMEONE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '20',
  pause: 'keep',
  deadline: 'none',
  budget: 'more',
  borrow: '0',
  credential: 'no',
  support: 'some',
  income: '50000',
}
const at = (path: PathId, answers: Partial<Answers>, end: 'low' | 'value' | 'high') =>
  estimate(path, { ...SOMEONE, ...answers }, end).outcome

describe('the range of an outcome', () => {
  it('runs from one end of the figures to the other where every answer is definite', () => {
    const { months, cost, chance } = rangesOf('online-mentored', SOMEONE)
    const [low, typical, high] = (['low', 'value', 'high'] as const).map((end) =>
      at('online-mentored', {}, end),
    )
    expect(months).toEqual({ low: low!.months, typical: typical!.months, high: high!.months })
    expect(cost).toEqual({
      low: low!.cost.total,
      typical: typical!.cost.total,
      high: high!.cost.total,
    })
    expect(chance).toEqual({ low: low!.chance, typical: typical!.chance, high: high!.chance })
  })

  it('holds every level of an open answer, around the mean that the ranking reckons with', () => {
    const { months, cost } = rangesOf('online-mentored', { ...SOMEONE, hours: 'unsure' })
    const mean = at('online-mentored', { hours: 'unsure' }, 'value')
    // Five hours a week are fewer than this path can be followed on.
    expect(months.low).toBe(at('online-mentored', { hours: '40' }, 'low').months)
    expect(months.typical).toBe(mean.months)
    expect(months.high).toBe(at('online-mentored', { hours: '10' }, 'high').months)
    expect(cost.low).toBe(at('online-mentored', { hours: '40' }, 'low').cost.total)
    expect(cost.high).toBe(at('online-mentored', { hours: '10' }, 'high').cost.total)
  })

  it('of the chance holds every goal where that is open', () => {
    const { chance } = rangesOf('online-free', { ...SOMEONE, goal: 'unsure' })
    const chances = GOALS.map((goal) => PATHS['online-free'].chance[goal])
    expect(chance.low).toBe(Math.min(...chances.map(({ low }) => low)))
    expect(chance.high).toBe(Math.max(...chances.map(({ high }) => high)))
    expect(chance.typical).toBe(at('online-free', { goal: 'unsure' }, 'value').chance)
  })

  it('is the one that the money is reckoned with, whatever was answered', () => {
    const wrong: string[] = []
    for (const answers of completeSample(100)) {
      for (const path of PATH_IDS) {
        const { months, cost } = rangesOf(path, answers)
        const money = economics(path, answers)
        if (JSON.stringify([months, cost]) !== JSON.stringify([money.months, money.cost.total])) {
          wrong.push(`${path}: ${linkTo(answers)}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('has what is typical between its ends, whatever was answered', () => {
    const wrong: string[] = []
    for (const answers of completeSample(400)) {
      for (const path of PATH_IDS) {
        for (const [quantity, { low, typical, high }] of Object.entries(rangesOf(path, answers))) {
          if (!(low <= typical && typical <= high))
            wrong.push(`${quantity} of ${path}: ${linkTo(answers)}`)
        }
      }
    }
    expect(wrong).toStrictEqual([])
  })
})
