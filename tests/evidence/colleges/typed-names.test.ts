import { describe, expect, it } from 'vitest'

import { collegesNamed, namedBy } from '../../../src/evidence/colleges/search.ts'
import { committedTables } from './college-tables.ts'

const { index } = committedTables()

/** What fingers do to a word at a place within it. */
const SLIPS = {
  'a letter left out': (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
  'a letter typed twice': (word: string, at: number) =>
    word.slice(0, at) + word[at] + word.slice(at),
  'two letters swapped': (word: string, at: number) =>
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  'a wrong vowel': (word: string, at: number) =>
    word.slice(0, at) + (word[at] === 'e' ? 'a' : 'e') + word.slice(at + 1),
} as const

/** The longest word of a name, where most slips happen. */
const longestWord = (name: string): string =>
  name
    .split(/[^A-Za-z]+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest))

describe.each(Object.entries(SLIPS))('names with %s', (_, slip) => {
  const typed = Array.from({ length: 50 }, (_unused, place) => {
    const { name, unitid } = index.colleges[place * 51 + 7]!
    const word = longestWord(name)
    return { name, unitid, text: name.replace(word, slip(word, 1 + (place % (word.length - 2)))) }
  })

  it('find the college that was meant, among few', () => {
    const lost = typed.filter(({ unitid, text }) => {
      const found = collegesNamed(index, text)
      return found.length > 25 || !found.some((college) => college.unitid === unitid)
    })
    expect(lost).toEqual([])
  })
})

const names = (text: string) => collegesNamed(index, text).map(({ name }) => name)

describe('a name that was typed wrong', () => {
  it('is understood as people mean it', () => {
    expect(names('westren govenors')).toEqual(['Western Governors University'])
    expect(names('conneticut comunity')).toEqual(['Connecticut State Community College'])
    expect(names('massachussets institute')).toContain('Massachusetts Institute of Technology')
  })

  it('keeps the words that were typed right', () => {
    const found = names('penn sate')
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter((name) => !name.startsWith('Penn'))).toEqual([])
  })

  it('is forgiven only where no college is called that', () => {
    expect(namedBy(index, 'westren').spelledLike).toBe(true)
    // “Salem” is a name, and one letter from “Sale”, “Salen” and “Salim”.
    expect(namedBy(index, 'salem').spelledLike).toBe(false)
    const cities = collegesNamed(index, 'salem').filter(({ name, city, otherWords }) =>
      /\bsalem/i.test(`${name} ${city} ${otherWords}`),
    )
    expect(cities.length).toBeGreaterThan(2)
    expect(cities).toEqual(collegesNamed(index, 'salem'))
  })

  it('finds nothing where it is like nothing', () => {
    expect(names('hogwarts')).toEqual([])
    expect(names('xyzzy plugh')).toEqual([])
    expect(names('wgv')).toEqual([])
  })
})
