import {
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  string,
  boolean,
  array,
} from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'

import { NUMBERS, readNumber, readOffer, writeOffer } from '../../src/app/kept/offer-text.ts'
import { dropOffer, keepOffer, useOwnOffers } from '../../src/app/kept/own-offers.ts'
import { readCompared, writeCompared } from '../../src/app/pages/offers/compared-address.ts'
import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { NO_OFFER, PAYING, type OwnOffer } from '../../src/model/matching/own-offer.ts'

const number = (most: number) => option(integer({ min: 0, max: most }))
const offers = record({
  name: string({ minLength: 1, maxLength: 80 }).filter((name) => name === name.trim()),
  path: constantFrom(...PATH_IDS),
  price: number(NUMBERS.price),
  weeks: number(NUMBERS.weeks),
  hours: number(NUMBERS.hours),
  claim: number(NUMBERS.claim),
  claimOf: number(NUMBERS.claimOf),
  rate: number(NUMBERS.rate),
  most: number(NUMBERS.most),
  refund: number(NUMBERS.refund),
  paying: option(constantFrom(...PAYING)),
  audited: boolean(),
  lentName: boolean(),
  hurry: boolean(),
})

describe('an own offer as text', () => {
  it('comes back as it was, from the device and from a link', () => {
    assert(
      property(offers, (entered: OwnOffer) => {
        expect(readOffer(writeOffer(entered))).toEqual(entered)
        const address = new URL(
          `https://waymark.example/offers${writeCompared({ programs: ['a'], own: [entered] })}`,
        )
        expect(readCompared(address.search, address.hash)).toEqual({
          programs: ['a'],
          own: [entered],
        })
        expect(address.search).toBe('?p=a')
      }),
    )
  })

  it('is nothing without a name, and never more than it can be', () => {
    assert(
      property(string(), string(), (search, hash) => {
        for (const { name, price } of readCompared(search, hash).own) {
          expect(name).not.toBe('')
          expect(price ?? 0).toBeLessThanOrEqual(NUMBERS.price)
        }
      }),
    )
    expect(readOffer('price=5')).toBeNull()
    expect(readOffer('name=A&price=-1&weeks=1e9&path=mars')).toEqual({ ...NO_OFFER, name: 'A' })
  })

  it('lets dollar signs and commas pass, and nothing that is not a number', () => {
    expect(readNumber('$12,500', 20_000)).toBe(12_500)
    expect(readNumber('9.5 %', 100)).toBe(9.5)
    for (const text of ['', 'free', '-5', '1e3', '0x10', '12.345', '99999999']) {
      expect(readNumber(text, 1_000_000)).toBeNull()
    }
  })
})

const offer = (name: string): OwnOffer => ({ ...NO_OFFER, name })

describe('own offers on this device', () => {
  beforeEach(() => {
    localStorage.clear()
    useOwnOffers.setState({ offers: [], keeping: 'kept' })
  })
  it('are kept until they are dropped, one of a name', () => {
    keepOffer(offer('A'))
    keepOffer({ ...offer('A'), price: 5 })
    keepOffer(offer('B'))
    expect(useOwnOffers.getState().offers.map(({ name, price }) => [name, price])).toEqual([
      ['A', 5],
      ['B', null],
    ])
    dropOffer('A')
    expect(localStorage.getItem('waymark-offers')).toBe(writeOffer(offer('B')))
    dropOffer('B')
    expect(localStorage.getItem('waymark-offers')).toBeNull()
  })

  it('put aside what they cannot read before anything is written over it', () => {
    localStorage.setItem('waymark-offers', 'no offer at all')
    keepOffer(offer('A'))
    expect(Object.values({ ...localStorage })).toContain('no offer at all')
  })

  it('are never more than a dozen', () => {
    assert(
      property(array(offers, { maxLength: 20 }), (many) => {
        useOwnOffers.setState({ offers: [], keeping: 'kept' })
        for (const one of many) keepOffer(one)
        expect(useOwnOffers.getState().offers.length).toBeLessThanOrEqual(12)
      }),
      { numRuns: 20 },
    )
  })
})
