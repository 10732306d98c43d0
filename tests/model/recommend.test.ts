import { describe, expect, it } from 'vitest'

import type { Answers } from '../../src/model/person/answers.ts'
import { distance } from '../../src/model/judging/nearest.ts'
import { recommend, recommendAmong } from '../../src/model/recommend.ts'

describe('a recommendation', () => {
  const patient: Answers = {
    goal: 'developer-job',
    experience: 'none',
    education: 'high-school',
    hours: '20',
    pause: 'keep',
    deadline: 'none',
    budget: '3000',
    borrow: '0',
    credential: 'no',
    support: 'some',
  }

  it('ranks what keeps the limits and lists what does not, nearest first', () => {
    const made = recommend(patient)
    expect(made.kind).toBe('ranked')
    const far = made.ruledOut.map(({ broken }) => distance(broken))
    expect(far.length).toBeGreaterThan(2)
    expect(far).toEqual(far.toSorted((a, b) => a - b))
  })

  it('is the nearest plan where nothing keeps the limits, with what has to give and what would do', () => {
    // Ten hours a week and a year: the commonest case of all.
    const made = recommend({ ...patient, hours: '10', deadline: '12', budget: '500' })
    if (made.kind !== 'nearest') throw new Error('expected nothing within the limits')
    const [near] = made.nearest
    expect(near.broken.map(({ limit }) => limit)).toEqual(['deadline'])
    expect(near.wouldFit.map(({ question }) => question)).toContain('deadline')
    expect(near.wouldFit.map(({ question }) => question)).toContain('hours')
    expect(near.partByDeadline).toBeCloseTo(12 / near.outcome.months, 12)
    expect([...made.nearest, ...made.ruledOut]).toHaveLength(11)
  })

  it('needs something to judge', () => {
    expect(() => recommendAmong([], patient)).toThrow('at least one path')
  })
})
