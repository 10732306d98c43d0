import { describe, expect, it } from 'vitest'

import { AWARDS, CONTROLS } from '../../../src/evidence/colleges/college.ts'
import {
  type CollegeOrder,
  findColleges,
  MILES_AT_MOST,
  NO_COLLEGE_FILTERS,
  optionKey,
  PRICES_AT_MOST,
  setCollegeFilters,
  withoutCollegeFilter,
  type CollegeFilters,
} from '../../../src/model/matching/find-colleges.ts'
import { committedTables } from '../../evidence/colleges/college-tables.ts'

const { index, details } = committedTables()
const tables = { index, facts: details.facts }

const find = (filters: Partial<CollegeFilters>, order: CollegeOrder = 'name') =>
  findColleges(tables, { ...NO_COLLEGE_FILTERS, ...filters }, order)
const names = (filters: Partial<CollegeFilters>) =>
  find(filters).found.map(({ entry }) => entry.name)

const ASKED: readonly Partial<CollegeFilters>[] = [
  {},
  { state: 'OH' },
  { state: 'OH', award: 'associate' },
  { control: 'public', price: 10_000 },
  { text: 'state university', marks: ['open'] },
  { price: 5_000, income: 0, marks: ['online'] },
]

describe('finding colleges', () => {
  it('shows every college where nothing is asked for', () => {
    expect(find({}).found).toHaveLength(index.colleges.length)
  })

  it('knows colleges by what people call them', () => {
    expect(names({ text: 'uc berkeley' })).toContain('University of California-Berkeley')
    expect(names({ text: 'mit' })).toContain('Massachusetts Institute of Technology')
    expect(names({ text: 'qqqqq' })).toEqual([])
  })

  it.each(ASKED)('says for %o how many each option would leave, exactly', (asked) => {
    const { counts } = find(asked)
    const expectCount = (option: Partial<CollegeFilters>, key: string) =>
      expect(counts.get(key) ?? 0).toBe(find({ ...asked, ...option }).found.length)
    for (const award of AWARDS) expectCount({ award }, optionKey('award', award))
    for (const control of CONTROLS) expectCount({ control }, optionKey('control', control))
    for (const price of PRICES_AT_MOST) expectCount({ price }, optionKey('price', price))
    for (const state of ['OH', 'WY', 'PR']) expectCount({ state }, optionKey('state', state))
  })

  it.each(ASKED)(
    'says for %o what dropping each filter would bring, and it is never less',
    (asked) => {
      const { found, without } = find(asked)
      const filters = { ...NO_COLLEGE_FILTERS, ...asked }
      expect([...without.keys()]).toEqual(setCollegeFilters(filters))
      for (const [filter, count] of without) {
        expect(count).toBe(find(withoutCollegeFilter(filters, filter)).found.length)
        expect(count).toBeGreaterThanOrEqual(found.length)
      }
    },
  )

  it('orders by a stated rule, with what is not known last', () => {
    const prices = find({ state: 'CA' }, 'price').found.map(({ price }) => price)
    const known = prices.filter((price) => price !== null)
    expect(prices.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b))
    const finishing = find({ state: 'CA' }, 'finishing').found.flatMap(
      ({ facts }) => facts.awardAfterEightYears ?? [],
    )
    expect(finishing).toEqual(finishing.toSorted((a, b) => b - a))
  })

  describe('near somebody', () => {
    const COLUMBUS = { latitude: 39.96, longitude: -83 }
    const near = (miles: number | null, order: CollegeOrder = 'distance') =>
      findColleges(tables, { ...NO_COLLEGE_FILTERS, miles }, order, COLUMBUS)

    it('keeps to the distance, the nearest first', () => {
      const miles = near(50).found.map((one) => one.miles!)
      expect(miles.length).toBeGreaterThan(5)
      expect(miles).toEqual(miles.toSorted((a, b) => a - b))
      expect(miles.at(-1)).toBeLessThanOrEqual(50)
      expect(near(null).found).toHaveLength(index.colleges.length)
    })

    it('says how many each distance would leave, and farther is never fewer', () => {
      const { counts } = near(50)
      const left = MILES_AT_MOST.map((most) => counts.get(optionKey('miles', most)) ?? 0)
      expect(left).toEqual(MILES_AT_MOST.map((most) => near(most).found.length))
      expect(left).toEqual(left.toSorted((a, b) => a - b))
    })

    it('asks for nothing while nobody says where they are', () => {
      expect(find({ miles: 50 }, 'distance').found).toHaveLength(index.colleges.length)
    })
  })

  it('takes the price of the income that is asked about', () => {
    const [first] = find({ text: 'university of california berkeley', income: 0 }).found
    expect(first!.price).toBe(first!.facts.netPriceByIncome[0])
  })

  it('never leaves out a college for its place in the table', () => {
    const turned = {
      index: { ...index, colleges: index.colleges.toReversed() },
      facts: details.facts.toReversed(),
    }
    const ids = (from: typeof tables) =>
      findColleges(from, { ...NO_COLLEGE_FILTERS, state: 'TX' }, 'price').found.map(
        ({ entry }) => entry.unitid,
      )
    expect(ids(turned)).toEqual(ids(tables))
  })
})
