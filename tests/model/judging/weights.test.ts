import { describe, expect, it } from 'vitest'

import { QUESTIONS, UNSURE, type Answers } from '../../../src/model/person/answers.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import {
  EMPHASIS,
  FACTORS,
  SWING_POINTS,
  WEIGHED_BY,
  weigh,
} from '../../../src/model/judging/weights.ts'
import { definiteSample } from '../sample.ts'

const ANYONE: Answers = { ...definiteSample(1)[0]!, goal: 'developer-job' }

describe('a priority that was moved', () => {
  it.each(CRITERIA)('doubles or halves the points of %s and of nothing else', (criterion) => {
    const untouched = weigh(ANYONE).points
    const more = weigh({ ...ANYONE, priorities: { [criterion]: 'more' } })
    const less = weigh({ ...ANYONE, priorities: { [criterion]: 'less' } })
    expect(EMPHASIS).toEqual({ less: 0.5, more: 2 })
    expect(more.points).toEqual({ ...untouched, [criterion]: untouched[criterion] * EMPHASIS.more })
    expect(less.points).toEqual({ ...untouched, [criterion]: untouched[criterion] * EMPHASIS.less })
  })

  it.each(CRITERIA)(
    'of %s is surer than what was only answered, inferred or left open',
    (moved) => {
      const answers = { ...ANYONE, [WEIGHED_BY[moved]]: UNSURE } as Answers
      const { factors } = weigh({ ...answers, priorities: { [moved]: 'more' } })
      expect(factors[moved]).toBe(FACTORS.moved)
      expect(weigh(answers).factors[moved]).toBe(FACTORS.unsure)
    },
  )
})

describe('a weight', () => {
  it('is less sure where it was inferred than where it was answered', () => {
    expect(weigh(ANYONE).factors).toEqual({
      cost: 1.5,
      time: 1.5,
      chance: 2,
      gain: 2,
      credential: 1.5,
      support: 1.5,
    })
  })

  it.each(CRITERIA)('of %s follows from one answer', (criterion) => {
    const question = WEIGHED_BY[criterion]
    const table: Readonly<Record<string, number>> = SWING_POINTS[criterion]
    for (const option of [...QUESTIONS[question], UNSURE]) {
      const answers = { ...ANYONE, [question]: option } as Answers
      expect(weigh(answers).points[criterion]).toBe(table[option])
    }
  })

  it('of the award is none for someone who wants to find out', () => {
    expect(weigh({ ...ANYONE, goal: 'explore' }).points.credential).toBe(0)
    expect(weigh({ ...ANYONE, goal: 'grow' }).points.credential).toBeGreaterThan(0)
  })

  it('is a share of all points, and the shares sum to 1', () => {
    const { points, shares } = weigh(ANYONE)
    const all = CRITERIA.reduce((sum, criterion) => sum + points[criterion], 0)
    for (const criterion of CRITERIA) expect(shares[criterion]).toBe(points[criterion] / all)
    expect(CRITERIA.reduce((sum, criterion) => sum + shares[criterion], 0)).toBeCloseTo(1, 12)
  })
})
