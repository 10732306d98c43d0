import { describe, expect, it } from 'vitest'

import { QUESTION_IDS, QUESTIONS } from '../../src/model/person/answers.ts'
import { REALISTIC_MIX } from '../../src/evidence/people/mix.ts'
import { peopleOfTheMix, shareOf } from './realistic-mix.ts'

describe('the realistic mix', () => {
  it('shares everyone out among the options of each question', () => {
    for (const question of QUESTION_IDS) {
      const mix = REALISTIC_MIX[question]
      const tables: readonly object[] = 'given' in mix ? Object.values(mix.shares) : [mix.shares]
      for (const table of tables) {
        expect(Object.keys(table)).toEqual([...QUESTIONS[question]])
        const shares = Object.values(table) as readonly number[]
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        expect(shares.filter((share) => share < 0)).toEqual([])
      }
    }
  })

  it('picks people in these shares', () => {
    const people = peopleOfTheMix(2_000)
    const far = QUESTION_IDS.flatMap((question) => {
      const mix = REALISTIC_MIX[question]
      if ('given' in mix) return []
      return Object.entries(mix.shares).filter(([option, share]) => {
        const found = people.filter((answers) => answers[question] === option).length / 2_000
        return Math.abs(found - share) > 0.005
      })
    })
    expect(far).toEqual([])
    expect(people.filter((answers) => shareOf(answers) === 0)).toEqual([])
  })
})
