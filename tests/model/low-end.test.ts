import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../src/evidence/path.ts'
import type { Answers } from '../../src/model/answers.ts'
import { estimate } from '../../src/model/estimate.ts'
import { limitsBroken } from '../../src/model/judge.ts'
import { lowEndWithin } from '../../src/model/low-end.ts'
import { completeSample } from './sample.ts'

/** Someone with some money and no wish to borrow. */
const SAVER = {
  goal: 'developer-job',
  experience: 'tutorials',
  education: 'some-college',
  hours: '20',
  pause: 'keep',
  deadline: '24',
  budget: '8000',
  borrow: '0',
  credential: 'no',
  support: 'cohort',
} as const satisfies Answers

const brokenOf = (path: (typeof PATH_IDS)[number], answers: Answers, limit: string) =>
  limitsBroken(path, answers).find((broken) => broken.limit === limit)!

describe('a path that is out at its typical price', () => {
  it('is said to have cheaper programs where its low end is within reach', () => {
    const broken = brokenOf('bootcamp-part-time', SAVER, 'budget')
    expect(lowEndWithin('bootcamp-part-time', SAVER, broken)).toEqual({
      limit: 'budget',
      least: estimate('bootcamp-part-time', SAVER, 'low').leastDue,
    })
  })

  it('is not, where even its cheapest programs are out of reach', () => {
    const poor = { ...SAVER, budget: '500' } as const
    const broken = brokenOf('bootcamp-part-time', poor, 'budget')
    expect(lowEndWithin('bootcamp-part-time', poor, broken)).toBeNull()
  })
})

describe('for everybody', () => {
  it('a low end is told only of money and time, and only where it is within what the person has', () => {
    const told = { budget: 0, deadline: 0 }
    const wrong = completeSample(2_000).flatMap((answers) =>
      PATH_IDS.flatMap((path) =>
        limitsBroken(path, answers).filter((broken) => {
          const low = lowEndWithin(path, answers, broken)
          if (low === null) return false
          told[low.limit] += 1
          return !('have' in broken) || low.least > broken.have || low.least > broken.need
        }),
      ),
    )
    expect(wrong).toEqual([])
    expect(Math.min(told.budget, told.deadline)).toBeGreaterThan(0)
  })
})
