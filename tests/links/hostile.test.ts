import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLink } from '../../src/links/link.ts'
import { mangledLinks, troubleWith } from './hostile.ts'

const length = 100_000

it.each([
  ['ampersands', '&'],
  ['equals signs', '='],
  ['hashes', '#'],
  ['semicolons and dots', ';.'],
  ['spaces', ' '],
  ['zero-width spaces', '\u200b'],
  ['percent signs', '%'],
  ['encoded percent signs', '%25'],
  ['broken escapes', '%F%FF%zz'],
  ['lone surrogates', '\ud800'],
  ['digits', '1'],
  ['versions', 'v=1'],
  ['one question over and over', 'goal=grow&'],
  ['different keys', 'a=1&b=2&__proto__=3&constructor=4&'],
  ['a list without end', 'aid=pell.'],
  ['script', '<script>alert(1)</script>'],
])('reads 100,000 characters of %s without trouble', { timeout: 60_000 }, (_, bit) => {
  const text = bit.repeat(length / bit.length)
  for (const start of [
    '',
    '#v=1&',
    '#v=1&goal=',
    '#v=',
    '#v=9',
    '#goal=grow&aid=',
    '#r=',
    '#top=',
  ]) {
    expect(troubleWith(`${start}${text}`)).toBeUndefined()
    expect(troubleWith(`${start}${text}&goal=grow`)).toBeUndefined()
  }
})

it('finds a link behind 100,000 characters of something else', () => {
  const noise = 'utm_source=%F0%9F%98%80&'.repeat(length / 24)
  expect(readLink(`/result?${noise}#${noise}v=1&goal=grow&${noise}`)).toMatchObject({
    draft: { goal: 'grow' },
    problems: [],
  })
})

it('reads any string of full Unicode without trouble', { timeout: 120_000 }, () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    // Half characters: what is left where a text was cut between two surrogates.
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.webQueryParameters().map((pairs) => `#v=1&${pairs}`),
    fc
      .dictionary(fc.string(), fc.string())
      .map((pairs) => `#v=1&${new URLSearchParams(pairs).toString()}`),
  )
  fc.assert(
    fc.property(strings, (text) => {
      expect(troubleWith(text)).toBeUndefined()
    }),
    { seed: 20261122, numRuns: 100_000 },
  )
})

it('is tried with mangled links of every kind', () => {
  const kinds = new Set<string>()
  for (const text of mangledLinks(3, 2_000)) kinds.add(readLink(text).kind)
  expect([...kinds].toSorted()).toEqual(['complete', 'newer', 'not-a-link', 'partial'])
})
