import { describe, expect, it } from 'vitest'

import type { Answers } from '../../src/model/person/answers.ts'
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

  it('ranks what is within the limits and lists what is not, fewest broken limits first', () => {
    const made = recommend(patient)
    expect(made.kind).toBe('ranked')
    const out = made.kind === 'ranked' ? made.ruledOut : []
    expect(out.length).toBeGreaterThan(2)
    const counts = out.map(({ broken }) => broken.length)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  })

  it('says plainly that nothing fits, and lists the near misses in that order', () => {
    const made = recommend({ ...patient, hours: '5', deadline: '6', credential: 'required' })
    expect(made.kind).toBe('nothing-fits')
    const counts =
      made.kind === 'nothing-fits' ? made.nearMisses.map((path) => path.broken.length) : []
    expect(counts).toHaveLength(11)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  })

  it('needs something to judge', () => {
    expect(() => recommendAmong([], patient)).toThrow('at least one path')
  })
})
