import { describe, expect, it } from 'vitest'

import type { Answers } from '../../../src/model/person/answers.ts'
import { limitsBroken } from '../../../src/model/judging/judge.ts'
import {
  changesThatFit,
  singleChanges,
  withChange,
} from '../../../src/model/judging/changes-that-fit.ts'

const NURSE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'bachelor-other',
  hours: '10',
  pause: 'keep',
  deadline: '12',
  budget: '3000',
  borrow: '0',
  credential: 'no',
  support: 'some',
}

describe('a single change', () => {
  it('goes to every other option of every question that someone can act on', () => {
    const count = (question: string) =>
      singleChanges(NURSE).filter((change) => change.question === question).length
    expect(count('hours')).toBe(4)
    expect(count('goal')).toBe(4)
    expect(count('experience') + count('education')).toBe(0)
    expect(singleChanges({ ...NURSE, hours: 'unsure' }).some((c) => c.question === 'hours')).toBe(
      false,
    )
  })

  it('is as far as the options between, with no order where there is none, and the wish last', () => {
    const stepsTo = (question: string, to: string) =>
      singleChanges(NURSE).find((change) => change.question === question && change.to === to)?.steps
    expect(stepsTo('hours', '5')).toBe(1)
    expect(stepsTo('hours', '40')).toBe(3)
    expect(stepsTo('budget', '0')).toBe(2)
    expect(stepsTo('pause', 'not-working')).toBe(1)
    expect(stepsTo('goal', 'explore')).toBeGreaterThan(stepsTo('budget', 'more')!)
    const steps = singleChanges(NURSE).map((change) => change.steps)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })
})

describe('what brings a path back', () => {
  it('is the smallest change that is enough', () => {
    // Free learning asks for nothing but time: it takes too long at ten hours a week.
    const broken = limitsBroken('online-free', NURSE)
    expect(broken.map(({ limit }) => limit)).toEqual(['deadline'])
    const [change] = changesThatFit('online-free', NURSE, broken)
    if (change === undefined) throw new Error('expected a change that is enough')
    expect(limitsBroken('online-free', withChange(NURSE, change))).toEqual([])
    const nearer = singleChanges(NURSE).filter(
      (other) =>
        other.steps < change.steps &&
        limitsBroken('online-free', withChange(NURSE, other)).length === 0,
    )
    expect(nearer).toEqual([])
  })

  it('is the nearest change of each question that is enough, and all of them', () => {
    const broken = limitsBroken('online-free', NURSE)
    const found = changesThatFit('online-free', NURSE, broken)
    expect(found.map(({ question, to }) => `${question}=${to}`)).toEqual([
      'hours=20',
      'deadline=24',
      'goal=grow',
    ])
  })

  it('is nothing where no one answer moves all that is in the way', () => {
    const broken = limitsBroken('bootcamp-full-time', NURSE)
    expect(broken.length).toBeGreaterThan(1)
    expect(changesThatFit('bootcamp-full-time', NURSE, broken)).toEqual([])
  })
})
