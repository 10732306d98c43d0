import { assert, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { PROGRAMS } from '../../../src/evidence/programs/programs.ts'
import { isListed } from '../../../src/evidence/programs/listed.ts'
import {
  countWith,
  findPrograms,
  looserBy,
  MARKS,
  NO_FILTERS,
  OPTIONS,
  setFilters,
  unlistedByName,
  without,
  type Filters,
} from '../../../src/model/matching/find-programs.ts'
import { ORDERS, sortPrograms } from '../../../src/model/matching/sort-programs.ts'

const oneOf = <Option>(options: readonly Option[]) => constantFrom(null, ...options)
const anyFilters = record({
  text: constantFrom('', 'school', 'python', 'full stack', 'zzz'),
  family: oneOf(OPTIONS.family),
  role: oneOf(OPTIONS.role),
  language: oneOf(OPTIONS.language),
  schedule: oneOf(OPTIONS.schedule),
  where: oneOf(OPTIONS.where),
  price: oneOf(OPTIONS.price),
  weeks: oneOf(OPTIONS.weeks),
  marks: subarray([...MARKS]),
})
const ids = (filters: Filters) => findPrograms(PROGRAMS, filters).map(({ id }) => id)
const found = (text: string) => ids({ ...NO_FILTERS, text })

describe('filters', () => {
  it('find every listed program when none is set', () => {
    expect(ids(NO_FILTERS)).toEqual(PROGRAMS.filter(isListed).map(({ id }) => id))
  })

  it('never find more when one more is set, and say how many each of them hides', () => {
    assert(
      property(anyFilters, (filters) => {
        const now = ids(filters)
        for (const { filter, found: looser } of looserBy(PROGRAMS, filters)) {
          const rest = ids(without(filters, filter))
          expect(rest).toEqual(expect.arrayContaining(now))
          expect(looser).toBe(rest.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('widen with the price and the weeks they allow', () => {
    const prices = OPTIONS.price.map((price) => countWith(PROGRAMS, NO_FILTERS, 'price', price))
    const weeks = OPTIONS.weeks.map((cap) => countWith(PROGRAMS, NO_FILTERS, 'weeks', cap))
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b))
    expect(prices[0]).toBeGreaterThan(0)
  })

  it('can all be taken off, one by one', () => {
    assert(
      property(anyFilters, (filters) => {
        let left: Filters = filters
        for (const filter of setFilters(filters)) left = without(left, filter)
        expect(left).toEqual(NO_FILTERS)
      }),
    )
  })
})

describe('the search box', () => {
  it('finds by the beginning of each word, whatever the case, accents and order', () => {
    expect(found('springb')).toEqual(['springboard-software-engineering-career-track-ca'])
    expect(found('TRACK  software spring')).toEqual([
      'springboard-software-engineering-career-track-ca',
    ])
    expect(found('OSSU')).toEqual([])
    expect(found('open source society')).toEqual(['ossu-cs'])
  })

  it('finds by what a program teaches', () => {
    expect(found('graphql')).toEqual(['fullstackopen'])
  })

  it('names what is not listed apart, and only when asked by name', () => {
    expect(found('general assembly')).toEqual([])
    expect(unlistedByName(PROGRAMS, 'general assembly').map(({ id }) => id)).toEqual([
      'general-assembly',
    ])
    expect(unlistedByName(PROGRAMS, '')).toEqual([])
  })

  it('is not thrown by any text', () => {
    for (const text of ['(', '\\', '%00', '😀', '‮', 'c++', ' '.repeat(99)]) {
      expect(() => found(text)).not.toThrow()
    }
  })
})

describe('an order', () => {
  it.each(ORDERS)('by %s does not depend on how programs were given', (order) => {
    const sorted = sortPrograms(PROGRAMS, order)
    expect(sortPrograms(PROGRAMS.toReversed(), order)).toEqual(sorted)
  })

  it('by price begins with what is free and ends with what does not say', () => {
    const sorted = sortPrograms(PROGRAMS, 'price')
    expect(sorted[0]!.price).toMatchObject({ value: { model: 'free' } })
    expect(sorted.at(-1)!.price.status).toBe('ask')
  })
})
