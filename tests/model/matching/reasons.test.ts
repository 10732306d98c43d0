import { describe, expect, it } from 'vitest'

import { price, sourced } from '../../../src/evidence/programs/program-row.ts'
import { PROGRAMS } from '../../../src/evidence/programs/programs.ts'
import { matchOn, matchPrograms } from '../../../src/model/matching/match-programs.ts'
import { asksOf, reasonsAgainst, reasonsFor } from '../../../src/model/matching/reasons.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { definiteSample } from '../sample.ts'
import { ASK, bootcamp, costs, SOURCE } from './programs-for-tests.ts'

const TODAY = '2026-11-26'
const answers: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'bachelor-other',
  hours: '20',
  pause: 'keep',
  deadline: '24',
  budget: '8000',
  borrow: '5000',
  credential: 'no',
  support: 'some',
}
const on = (changes: Parameters<typeof bootcamp>[0], who = answers) =>
  matchOn(bootcamp(changes), 'bootcamp-part-time', who)
const names = (reasons: readonly { readonly reason: string }[]) =>
  reasons.map(({ reason }) => reason)

describe('what speaks for and against a program', () => {
  it('is said of every limit that it does not keep', () => {
    for (const who of definiteSample(40)) {
      for (const match of matchPrograms(PROGRAMS, who)) {
        const against = names(reasonsAgainst(match, who, TODAY))
        expect(against.length).toBeGreaterThanOrEqual(match.limits.length)
      }
    }
  })

  it('begins with the money and the time', () => {
    expect(names(reasonsFor(on({}), answers))).toEqual([
      'own-money-covers-it',
      'in-time',
      'work-goes-on',
    ])
  })

  it('names a loan where own money does not reach', () => {
    expect(names(reasonsAgainst(on({ price: costs(11_000) }), answers, TODAY))).toContain(
      'needs-a-loan',
    )
  })

  it('says for whom a place is kept, unless the person said that they belong', () => {
    const kept = {
      reservedFor: 'military',
      admission: sourced('Veterans.', '2026', SOURCE),
    } as const
    expect(on(kept).fit).toBe('ask')
    expect(names(reasonsAgainst(on(kept), answers, TODAY))).toContain('reserved')
    const veteran = { ...answers, aid: ['gi-bill'] } as const
    expect(on(kept, veteran).fit).toBe('within')
    expect(names(reasonsAgainst(on(kept, veteran), veteran, TODAY))).not.toContain('reserved')
  })

  it('gives the age of a price away', () => {
    const old = sourced(price('total', 5_000), '2021', SOURCE)
    expect(names(reasonsAgainst(on({ price: old }), answers, TODAY))).toContain('price-is-old')
  })
})

describe('what to ask before signing', () => {
  it('is what the provider does not say', () => {
    expect(asksOf(bootcamp(), TODAY)).not.toContain('hours')
    expect(asksOf(bootcamp({ hoursPerWeek: ASK }), TODAY)).toContain('hours')
    expect(asksOf(bootcamp({ price: ASK }), TODAY)).toContain('price-today')
  })

  it('asks for the lists that this person’s aid needs', () => {
    expect(asksOf(bootcamp(), TODAY, answers)).not.toContain('gi-bill')
    expect(asksOf(bootcamp(), TODAY, { ...answers, aid: ['gi-bill', 'laid-off'] })).toEqual(
      expect.arrayContaining(['gi-bill', 'training-list']),
    )
  })

  it('asks nobody about money for a course that is free', () => {
    const free = PROGRAMS.find(({ id }) => id === 'fullstackopen')!
    expect(asksOf(free, TODAY)).not.toContain('refund')
  })
})
