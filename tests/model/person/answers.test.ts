import { describe, expect, it } from 'vitest'

import { answersAt, COMPLETE, DEFINITE, sizeOf } from '../../../src/model/person/answer-space.ts'
import { complete, QUESTION_IDS, QUESTIONS, unanswered } from '../../../src/model/person/answers.ts'

describe('answers so far', () => {
  const { support: _, goal: __, ...half } = answersAt(DEFINITE, 0)

  it('lack the questions that have none, in the order they are asked', () => {
    expect(unanswered({})).toEqual(QUESTION_IDS)
    expect(unanswered(half)).toEqual(['goal', 'support'])
  })

  it('can be judged once there is one to every question, “not sure” among them', () => {
    const all = { ...half, goal: 'unsure', support: 'alone' } as const
    expect(complete(half)).toBeUndefined()
    expect(complete({ ...half, goal: 'unsure' })).toBeUndefined()
    expect(complete(all)).toEqual(all)
  })
})

describe('every set of answers', () => {
  it('is 1,620,000 definite ones, and 14,515,200 with “not sure”', () => {
    expect(sizeOf(DEFINITE)).toBe(1_620_000)
    expect(sizeOf(COMPLETE)).toBe(14_515_200)
  })

  it('begins with the first options and ends with the last', () => {
    for (const question of QUESTION_IDS) {
      expect(answersAt(DEFINITE, 0)[question]).toBe(QUESTIONS[question][0])
      expect(answersAt(DEFINITE, 1_619_999)[question]).toBe(QUESTIONS[question].at(-1))
      expect(answersAt(COMPLETE, 14_515_199)[question]).toBe('unsure')
    }
  })

  it('turns the last question fastest', () => {
    const [support, credential] = [2, 3].map((place) => answersAt(DEFINITE, place))
    expect(support).toEqual({ ...answersAt(DEFINITE, 0), support: 'cohort' })
    expect(credential).toEqual({ ...answersAt(DEFINITE, 0), credential: 'helpful' })
  })

  it('is met once on the way', () => {
    const sets = Array.from({ length: 5_000 }, (_, place) => answersAt(COMPLETE, place * 2_903))
    expect(new Set(sets.map((answers) => JSON.stringify(answers))).size).toBe(5_000)
  })
})
