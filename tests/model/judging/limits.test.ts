import { describe, expect, it } from 'vitest'

import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { brokenLimits, moneyToSpend } from '../../../src/model/judging/limits.ts'

/** Someone whom no path is closed to by any answer. */
const FREE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'bachelor-other',
  hours: '40',
  pause: 'pause',
  deadline: 'none',
  budget: 'more',
  borrow: '0',
  credential: 'no',
  support: 'alone',
}

const UNSURE: Answers = {
  ...FREE,
  education: 'unsure',
  hours: 'unsure',
  pause: 'unsure',
  deadline: 'unsure',
  budget: 'unsure',
  borrow: 'unsure',
  credential: 'unsure',
}

const brokenBy = (
  path: keyof typeof PATHS,
  answers: Partial<Answers>,
  { months = 9, due = 4_000 } = {},
) => brokenLimits(PATHS[path], { ...FREE, ...answers }, months, due)

describe('a limit', () => {
  it('is not there for someone who gave none', () => {
    expect(brokenBy('bootcamp-full-time', {}, { months: 99, due: 1e9 })).toEqual([])
    expect(brokenBy('bootcamp-full-time', UNSURE, { months: 99, due: 1e9 })).toEqual([])
  })

  it('of hours tells what the path asks for, what there is and what is missing', () => {
    const need = PATHS['bootcamp-full-time'].leastHours.value
    expect(brokenBy('bootcamp-full-time', { hours: '10' })).toEqual([
      { limit: 'hours', need, have: 10, gap: need - 10 },
    ])
  })

  it('of time and money is kept by what just fits', () => {
    expect(brokenBy('bootcamp-part-time', { deadline: '12' }, { months: 12 })).toEqual([])
    expect(brokenBy('bootcamp-part-time', { deadline: '12' }, { months: 12.5 })).toEqual([
      { limit: 'deadline', need: 12.5, have: 12, gap: 0.5 },
    ])
    const money = { budget: '3000', borrow: '5000' } as const
    expect(brokenBy('bootcamp-part-time', money, { due: 8_000 })).toEqual([])
    expect(brokenBy('bootcamp-part-time', money, { due: 8_100 })).toEqual([
      { limit: 'budget', need: 8_100, have: 8_000, gap: 100 },
    ])
  })

  it('of schooling is either too little of it or the award itself', () => {
    expect(brokenBy('degree-master', { education: 'high-school' })).toEqual([
      { limit: 'schooling' },
    ])
    expect(brokenBy('degree-bachelor-campus', { education: 'bachelor-computing' })).toEqual([
      { limit: 'already-held' },
    ])
  })

  it('of paid work closes only what it has to stop for, and only to someone who must keep it', () => {
    expect(brokenBy('bootcamp-full-time', { pause: 'keep' })).toEqual([{ limit: 'pause' }])
    expect(brokenBy('bootcamp-full-time', { pause: 'not-working' })).toEqual([])
    expect(brokenBy('bootcamp-part-time', { pause: 'keep' })).toEqual([])
  })

  it('of the credential closes what ends without a degree, when one is required', () => {
    const have = PATHS['online-certificate'].credential.value
    expect(brokenBy('online-certificate', { credential: 'required' })).toEqual([
      { limit: 'credential', need: 0.5, have, gap: 0.5 - have },
    ])
    expect(brokenBy('online-certificate', { credential: 'helpful' })).toEqual([])
    expect(brokenBy('degree-master', { credential: 'required' })).toEqual([])
  })

  it('comes with all the others that are broken, in their order', () => {
    const all = brokenBy(
      'degree-bachelor-campus',
      { education: 'bachelor-computing', hours: '5', deadline: '6', budget: '0' },
      { months: 48, due: 40_000 },
    )
    expect(all.map(({ limit }) => limit)).toEqual(['already-held', 'hours', 'deadline', 'budget'])
  })
})

describe('money to spend', () => {
  it('is own money and borrowing together, without end where either is open', () => {
    expect(moneyToSpend({ ...FREE, budget: '8000', borrow: '15000' })).toBe(23_000)
    expect(moneyToSpend({ ...FREE, budget: 'unsure', borrow: '0' })).toBe(Infinity)
    expect(moneyToSpend({ ...FREE, budget: '0', borrow: 'unsure' })).toBe(Infinity)
  })
})
