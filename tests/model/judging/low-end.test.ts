import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { estimate } from '../../../src/model/judging/estimate.ts'
import { limitsBroken } from '../../../src/model/judging/judge.ts'
import { lowEndsWithin } from '../../../src/model/judging/low-end.ts'
import { completeSample } from '../sample.ts'

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

describe('a path that is out at its typical price alone', () => {
  it('is said to have cheaper programs where its low end is within reach', () => {
    const broken = limitsBroken('bootcamp-part-time', SAVER)
    expect(broken.map(({ limit }) => limit)).toEqual(['budget'])
    expect(lowEndsWithin('bootcamp-part-time', SAVER, broken)).toEqual([
      { limit: 'budget', least: estimate('bootcamp-part-time', SAVER, 'low').leastDue },
    ])
  })

  it('is not, where even its cheapest programs are out of reach', () => {
    const poor = { ...SAVER, budget: '500' } as const
    const broken = limitsBroken('bootcamp-part-time', poor)
    expect(lowEndsWithin('bootcamp-part-time', poor, broken)).toEqual([])
  })

  it('is not, where something else keeps it out as well', () => {
    const broken = limitsBroken('bootcamp-full-time', SAVER)
    expect(broken.map(({ limit }) => limit)).toEqual(['hours', 'pause', 'budget'])
    expect(lowEndsWithin('bootcamp-full-time', SAVER, broken)).toEqual([])
  })
})

describe('for everybody', () => {
  it('low ends are told of money and time, for every limit that is broken, and within each', () => {
    const told = { budget: 0, deadline: 0 }
    const wrong = completeSample(2_000).flatMap((answers) =>
      PATH_IDS.filter((path) => {
        const broken = limitsBroken(path, answers)
        const ends = lowEndsWithin(path, answers, broken)
        for (const { limit } of ends) told[limit] += 1
        if (ends.length === 0) return false
        return broken.some((one, place) => {
          const end = ends[place]
          return end?.limit !== one.limit || !('have' in one) || end.least > one.have
        })
      }),
    )
    expect(wrong).toEqual([])
    expect(Math.min(told.budget, told.deadline)).toBeGreaterThan(0)
  })
})
