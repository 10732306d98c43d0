import { describe, expect, it } from 'vitest'

import { GOALS } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { QUESTIONS, type Answers } from '../../../src/model/person/answers.ts'
import { possibleCases } from '../../../src/model/person/possible-cases.ts'

const SOMEONE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'some-college',
  hours: '30',
  pause: 'pause',
  deadline: 'none',
  budget: 'more',
  borrow: '0',
  credential: 'no',
  support: 'some',
}
const MOVES_A_COURSE = { goal: 'unsure', experience: 'unsure' } as const

describe('the people an open answer may stand for', () => {
  it('are one where nothing is open', () => {
    expect(possibleCases(PATHS['online-free'], SOMEONE)).toEqual([SOMEONE])
  })

  it('are one for each goal and experience on a path of one’s own pace', () => {
    const people = possibleCases(PATHS['online-free'], { ...SOMEONE, ...MOVES_A_COURSE })
    expect(people).toHaveLength(GOALS.length * QUESTIONS.experience.length)
    expect(new Set(people.map(({ goal, experience }) => `${goal} ${experience}`)).size).toBe(20)
  })

  it('are one where neither moves the months of a course', () => {
    expect(
      possibleCases(PATHS['bootcamp-part-time'], { ...SOMEONE, ...MOVES_A_COURSE }),
    ).toHaveLength(1)
  })

  it('may stop work or have none, on a path that needs a pause, and no other', () => {
    const open = { ...SOMEONE, pause: 'unsure' } as const
    const pauses = possibleCases(PATHS['bootcamp-tuition-free'], open).map(({ pause }) => pause)
    expect(pauses).toEqual(['pause', 'not-working'])
    expect(possibleCases(PATHS['bootcamp-part-time'], open)).toHaveLength(1)
  })

  it('have the hours and the schooling that the path allows', () => {
    const open = { ...SOMEONE, hours: 'unsure', education: 'unsure' } as const
    const people = possibleCases(PATHS['degree-master'], open)
    expect(new Set(people.map(({ education }) => education))).toEqual(
      new Set(['bachelor-other', 'bachelor-computing']),
    )
    expect(new Set(people.map(({ hours }) => hours))).toEqual(new Set(['20', '30', '40']))
    expect(people).toHaveLength(6)
  })
})
