import { describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { worthAsking } from '../../../src/model/confidence/open-questions.ts'
import { firstAmong } from '../../../src/model/recommend.ts'

const SOMEONE: Answers = {
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
const asked = (answers: Partial<Answers>) => {
  const open = { ...SOMEONE, ...answers }
  return worthAsking(open, PATH_IDS, firstAmong(PATH_IDS, open)!)
}

describe('what an open answer is worth', () => {
  it('is nothing where every answer is definite', () => {
    expect(asked({})).toEqual({ telling: [], idle: [] })
  })

  it('is the share of its options that would put another path first, or none', () => {
    const { telling } = asked({ hours: 'unsure' })
    expect(telling.map(({ question }) => question)).toEqual(['hours'])
    const { leads, changing } = telling[0]!
    expect(leads.map(({ option }) => option)).toEqual(['5', '10', '20', '30', '40'])
    const first = firstAmong(PATH_IDS, { ...SOMEONE, hours: 'unsure' })
    const others = leads.filter(({ path }) => path !== first).length
    expect(others).toBeGreaterThan(0)
    expect(changing).toBe(others / 5)
    for (const { option, path } of leads) {
      expect(path).toBe(firstAmong(PATH_IDS, { ...SOMEONE, hours: option as '5' }))
    }
  })

  it('is nothing where no option moves what is first', () => {
    const { telling, idle } = asked({ borrow: 'unsure', budget: '0', hours: '5' })
    expect(telling).toEqual([])
    expect(idle).toEqual(['borrow'])
  })

  it('counts an option under which nothing would fit', () => {
    const { telling } = asked({ credential: 'unsure', borrow: '0', budget: '0' })
    expect(telling[0]!.leads).toContainEqual({ option: 'required', path: null })
    expect(telling[0]!.changing).toBeGreaterThan(0)
  })

  it('is named from the most telling answer down', () => {
    const { telling } = asked({ hours: 'unsure', credential: 'unsure', goal: 'unsure' })
    const shares = telling.map(({ changing }) => changing)
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })
})
