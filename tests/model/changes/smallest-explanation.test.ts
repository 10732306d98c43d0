import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/model/person/answers.ts'
import {
  differing,
  smallestExplanation,
  type AnswerKey,
} from '../../../src/model/changes/smallest-explanation.ts'
import { topOf } from '../../../src/model/confidence/verdict.ts'
import { definiteSample } from '../sample.ts'

const MINE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '20',
  pause: 'keep',
  deadline: '24',
  budget: '3000',
  borrow: '0',
  credential: 'no',
  support: 'some',
}

/** Needs a degree beyond the one there is, and has next to no money for it. */
const GRADUATE: Answers = {
  ...MINE,
  education: 'bachelor-other',
  credential: 'required',
  deadline: 'none',
  budget: '500',
}

/** Some answers of one person replaced by another's; none of the sampled sets has details. */
const mixed = (a: Answers, b: Answers, keys: readonly AnswerKey[]): Answers => ({
  ...a,
  ...Object.fromEntries(keys.map((key) => [key, b[key]])),
})

function powerSet(keys: readonly AnswerKey[]): readonly AnswerKey[][] {
  return Array.from({ length: 2 ** keys.length }, (_, bits) =>
    keys.filter((__, place) => (bits >> place) & 1),
  )
}

describe('a second opinion', () => {
  it('shows only the answers and details that differ', () => {
    const theirs: Answers = { ...MINE, hours: '40', income: '35000', aid: ['pell'] }
    expect(differing(MINE, theirs)).toEqual(['hours', 'income', 'aid'])
    expect(differing(theirs, { ...theirs, aid: ['pell'] })).toEqual([])
    expect(differing(MINE, { ...MINE, aid: [], priorities: {} })).toEqual([])
  })

  it('tells one priority that was moved from another', () => {
    const cost: Answers = { ...MINE, priorities: { cost: 'more' } }
    expect(differing(MINE, cost)).toEqual(['priorities'])
    expect(differing(cost, { ...MINE, priorities: { time: 'more' } })).toEqual(['priorities'])
    expect(differing(cost, { ...MINE, priorities: { cost: 'less' } })).toEqual(['priorities'])
    expect(differing(cost, { ...MINE, priorities: { cost: 'more' } })).toEqual([])
  })

  it('needs no explanation where both lead to the same', () => {
    expect(smallestExplanation(MINE, { ...MINE, role: 'front-end' })).toEqual({
      kind: 'same-verdict',
    })
  })

  it('finds the one detail that decides', () => {
    const mine: Answers = { ...GRADUATE, borrow: '5000' }
    const theirs: Answers = { ...mine, aid: ['gi-bill'], role: 'back-end', support: 'alone' }
    expect(topOf(mine)).toBe('nothing-fits')
    expect(smallestExplanation(mine, theirs)).toEqual({ kind: 'explained', sets: [['aid']] })
  })

  it('finds the one detail whose absence decides', () => {
    const theirs: Answers = { ...GRADUATE, borrow: '5000' }
    const mine: Answers = { ...theirs, aid: ['gi-bill'], role: 'back-end', support: 'alone' }
    expect(smallestExplanation(mine, theirs)).toEqual({ kind: 'explained', sets: [['aid']] })
  })

  it('finds an answer and a detail that decide only together', () => {
    const broke: Answers = {
      ...MINE,
      education: 'bachelor-computing',
      hours: '40',
      deadline: 'none',
      budget: '0',
      borrow: '5000',
      credential: 'required',
    }
    // Either the savings or the GI Bill would do for a master’s; without both nothing fits.
    const veteran: Answers = { ...broke, budget: '20000', aid: ['gi-bill'] }
    expect(topOf(broke)).toBe('nothing-fits')
    expect(smallestExplanation(veteran, broke)).toEqual({
      kind: 'explained',
      sets: [['budget', 'aid']],
    })
  })

  it('finds several answers that decide only together', () => {
    const stuck: Answers = {
      ...MINE,
      hours: '5',
      deadline: '6',
      budget: '0',
      credential: 'required',
      support: 'alone',
    }
    const graduate: Answers = {
      ...stuck,
      goal: 'own-work',
      experience: 'projects',
      education: 'bachelor-computing',
      hours: '40',
      deadline: 'none',
      budget: '20000',
      borrow: '15000',
      support: 'some',
    }
    const explanation = smallestExplanation(stuck, graduate)
    const sizes = explanation.kind === 'explained' ? explanation.sets.map((set) => set.length) : []
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.min(...sizes)).toBeGreaterThan(2)
    expect(new Set(sizes).size).toBe(1)
  })

  it('takes a detail away again where the other person did not give it', () => {
    const told: Answers = { ...GRADUATE, borrow: '5000', aid: ['gi-bill'] }
    const { aid: _, ...untold } = told
    expect(smallestExplanation(told, untold)).toEqual({ kind: 'explained', sets: [['aid']] })
  })

  it(
    'names every smallest set that turns the verdict, and none that is larger',
    { timeout: 30_000 },
    () => {
      const people = definiteSample(24)
      const wrong: unknown[] = []
      const sizes = new Set<number>()
      for (let place = 1; place < people.length; place += 1) {
        const [a, b] = [people[place - 1]!, people[place]!]
        const explanation = smallestExplanation(a, b)
        if (explanation.kind !== 'explained') continue
        const sets = powerSet(differing(a, b)).filter((set) => topOf(mixed(a, b, set)) === topOf(b))
        const least = Math.min(...sets.map(({ length }) => length))
        const expected = sets.filter(({ length }) => length === least)
        sizes.add(least)
        const same =
          expected.map(String).toSorted().join(';') ===
          explanation.sets.map(String).toSorted().join(';')
        if (!same) wrong.push({ a, b, explanation, expected })
      }
      expect(wrong).toEqual([])
      expect(sizes.size).toBeGreaterThan(1)
    },
  )
})
