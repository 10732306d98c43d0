import { describe, expect, it } from 'vitest'

import { matchProgram } from '../../../src/model/matching/match-programs.ts'
import {
  NO_OFFER,
  ownProgram,
  redFlags,
  type OwnOffer,
} from '../../../src/model/matching/own-offer.ts'
import { definiteSample } from '../sample.ts'
import { bootcamp, costs, known } from './programs-for-tests.ts'

const HONEST: OwnOffer = {
  ...NO_OFFER,
  name: 'A school',
  price: 6_000,
  weeks: 26,
  hours: 15,
  claim: 55,
  claimOf: 120,
  audited: true,
  paying: 'up-front',
  refund: 14,
}
const flags = (changes: Partial<OwnOffer>) =>
  redFlags({ ...HONEST, ...changes }).map(({ flag }) => flag)

describe('red flags', () => {
  it('are none for an honest offer', () => {
    expect(flags({})).toEqual([])
  })

  // Each is something that schools were found to do.
  const abuses: readonly (readonly [string, Partial<OwnOffer>, string])[] = [
    ['a share without a count', { claimOf: null }, 'claim-without-count'],
    ['a share of a handful', { claimOf: 7 }, 'few-counted'],
    ['a share that nobody checked', { audited: false }, 'nobody-checked'],
    ['a share above what schools say of themselves', { claim: 97 }, 'claims-more-than-others'],
    ['a share of later pay', { paying: 'income-share' }, 'share-of-pay'],
    ['training to be paid back', { paying: 'training-repayment' }, 'training-repayment'],
    ['a debt above the price', { most: 30_000 }, 'owes-more-than-the-price'],
    ['a dear loan', { paying: 'loan', rate: 19 }, 'dear-loan'],
    ['a price above all others', { price: 60_000 }, 'dearer-than-any-listed'],
    ['no refund', { refund: 0 }, 'no-refund'],
    ['a name that is only lent', { lentName: true }, 'lent-name'],
    ['a price that ends tonight', { hurry: true }, 'hurry'],
  ]
  it.each(abuses)('go up for %s', (_what, changes, flag) => {
    expect(flags(changes)).toContain(flag)
  })

  it('do not go up for what was not told', () => {
    expect(redFlags({ ...NO_OFFER, name: 'A school' })).toEqual([])
  })
})

describe('an offer that somebody entered', () => {
  it('is judged like a listed program with the same facts', () => {
    const listed = bootcamp({ price: costs(6_000), weeks: known(26), hoursPerWeek: known(15) })
    for (const answers of definiteSample(30)) {
      const [own, other] = [
        matchProgram(ownProgram(HONEST, 'own'), answers),
        matchProgram(listed, answers),
      ]
      expect(own.outcome).toEqual(other.outcome)
      expect(own.fit).toBe(other.fit)
    }
  })

  it('counts pay owed later at the most that could be owed', () => {
    const later = ownProgram({ ...HONEST, paying: 'income-share', price: 0, most: 30_000 }, 'own')
    expect(later.price).toMatchObject({ value: { amount: 30_000 } })
  })
})
