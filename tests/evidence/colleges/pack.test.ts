import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longLink, shortLink } from '../../../src/evidence/colleges/links-table.ts'
import { pack, unpack } from '../../../src/evidence/colleges/pack.ts'

describe('packed numbers', () => {
  it('come back as they were, gaps included', () => {
    const values = fc.array(fc.option(fc.integer({ min: -400_000_000, max: 400_000_000 })))
    fc.assert(
      fc.property(values, (numbers) => {
        expect(unpack(pack(numbers, 1), numbers.length)).toEqual(numbers)
      }),
    )
  })

  it('come back rounded to their step', () => {
    expect(unpack(pack([12_548, null, -2_133, 0, 49], 100), 5)).toEqual([
      12_500,
      null,
      -2_100,
      0,
      0,
    ])
  })

  it('never turn a gap into 0', () => {
    expect(unpack(pack([null, null], 1), 2)).toEqual([null, null])
    expect(unpack(pack([null, 0], 1), 2)).toEqual([null, 0])
  })

  it('say what is wrong with a text that is none', () => {
    expect(unpack('1\t0\t1\t12', 3)).toBe('has 2 digits where 3 are expected')
    expect(unpack('1\t0\t1\t1!', 2)).toBe('has a bad digit at 1')
    expect(unpack('1\t0\t9\t', 0)).toBe('has a bad width')
    expect(unpack('0\t0\t1\t1', 1)).toBe('has a bad scale')
    expect(unpack('1', 1)).toBe('does not have four parts')
  })
})

describe('a shortened address', () => {
  const host = fc.constantFrom('www.a.edu', 'a.edu', 'b.a.edu', 'x.b.a.edu', 'www.b.edu', 'na.edu')
  const path = fc.constantFrom('', '/', '/apply', '/apply/', '?step=1', '#aid', '/a/b?c=d#e')
  const site = fc.constantFrom('www.a.edu/', 'a.edu', 'a.edu/home', 'www.b.a.edu', '')

  it('comes back whole', () => {
    fc.assert(
      fc.property(host, path, site, (name, rest, home) => {
        expect(longLink(shortLink(name + rest, home), home)).toBe(`https://${name}${rest}`)
      }),
    )
  })
})
