import { describe, expect, it } from 'vitest'
import { milesBetween } from '../../../src/evidence/colleges/distance.ts'
import { collegesNamed } from '../../../src/evidence/colleges/search.ts'
import { committedTables } from './college-tables.ts'

const { index } = committedTables()
const names = (text: string) => collegesNamed(index, text).map(({ name }) => name)

describe('searching for a college', () => {
  it('finds one by its name, by what people call it and by its initials', () => {
    expect(names('western governors')).toEqual(['Western Governors University'])
    expect(names('WGU')).toEqual(['Western Governors University'])
    expect(names('mit')).toContain('Massachusetts Institute of Technology')
    expect(names('caltech')).toEqual(['California Institute of Technology'])
    expect(names('the university of michigan')).toContain('University of Michigan-Ann Arbor')
  })

  it('does not mind accents, capitals or half a word', () => {
    expect(names('bayamon')).not.toEqual([])
    expect(names('bayamon')).toEqual(names('BAYAMÓN'))
    expect(names('hampd')).toContain('Hampden-Sydney College')
  })

  it('finds nothing for a name nobody has, and everything for no name', () => {
    expect(names('hogwarts')).toEqual([])
    expect(names('')).toHaveLength(2556)
    expect(names('  ?! ')).toHaveLength(2556)
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
