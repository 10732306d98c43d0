import { describe, expect, it } from 'vitest'
import { milesBetween } from '../../../src/evidence/colleges/distance.ts'
import { searchColleges, type CollegeQuery } from '../../../src/evidence/colleges/search.ts'
import { committedTables } from './college-tables.ts'

const { index, details } = committedTables()
const names = (query: CollegeQuery) =>
  searchColleges(index, query).matches.map(({ college }) => college.name)

const lowest = (row: number) => details.facts[row]?.netPriceByIncome[0] ?? null

const COLUMBUS = { latitude: 39.96, longitude: -83 }

describe('searching for a college', () => {
  it('finds one by its name, by what people call it and by its initials', () => {
    expect(names({ text: 'western governors' })).toEqual(['Western Governors University'])
    expect(names({ text: 'WGU' })).toEqual(['Western Governors University'])
    expect(names({ text: 'mit' })).toContain('Massachusetts Institute of Technology')
    expect(names({ text: 'caltech' })).toEqual(['California Institute of Technology'])
    expect(names({ text: 'the university of michigan' })).toContain(
      'University of Michigan-Ann Arbor',
    )
  })

  it('does not mind accents, capitals or half a word', () => {
    expect(names({ text: 'bayamon' })).not.toEqual([])
    expect(names({ text: 'bayamon' })).toEqual(names({ text: 'BAYAMÓN' }))
    expect(names({ text: 'hampd' })).toContain('Hampden-Sydney College')
  })

  it('finds nothing for a name nobody has, and everything for no name', () => {
    expect(names({ text: 'hogwarts' })).toEqual([])
    expect(names({})).toHaveLength(2556)
    expect(names({ text: '  ?! ' })).toHaveLength(2556)
  })

  it('keeps to the state, the award, the control and the share online', () => {
    const { matches } = searchColleges(index, {
      state: 'OH',
      award: 'associate',
      control: 'public',
      onlineAtLeast: 0.3,
    })
    expect(matches.length).toBeGreaterThan(3)
    const stray = matches.filter(
      ({ college }) =>
        college.state !== 'OH' ||
        college.control !== 'public' ||
        !college.awards.includes('associate') ||
        (college.onlineShare ?? 0) < 0.3,
    )
    expect(stray).toEqual([])
  })

  it('puts the nearest first and none beyond the distance asked for', () => {
    const { matches } = searchColleges(index, {
      near: { ...COLUMBUS, miles: 30 },
      order: 'distance',
    })
    const miles = matches.map((match) => match.miles ?? Infinity)
    expect(miles).toEqual(miles.toSorted((a, b) => a - b))
    expect(Math.max(...miles)).toBeLessThanOrEqual(30)
    expect(matches.map(({ college }) => college.name)).toContain('Columbus State Community College')
  })

  it('counts the colleges whose price nobody knows instead of guessing', () => {
    const all = searchColleges(index, { state: 'AZ' }).matches
    const { matches, withoutPrice } = searchColleges(index, { state: 'AZ', netPriceAtMost: 1e6 })
    expect(withoutPrice).toBeGreaterThan(0)
    expect(matches.length + withoutPrice).toBe(all.length)
  })

  it('can rank by the price for one’s own income, unknown prices last', () => {
    const { matches } = searchColleges(index, { state: 'CA', order: 'net-price' }, lowest)
    const prices = matches.map(({ row }) => lowest(row) ?? Infinity)
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    expect(prices.at(-1)).toBe(Infinity)
  })
})

describe('miles between two places', () => {
  it('agree with known distances', () => {
    const boston = { latitude: 42.36, longitude: -71.06 }
    const angeles = { latitude: 34.05, longitude: -118.24 }
    expect(milesBetween(boston, angeles)).toBeCloseTo(2_591, -1)
    expect(milesBetween(boston, boston)).toBe(0)
    expect(
      milesBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }),
    ).toBeCloseTo(12_437, -1)
  })
})
