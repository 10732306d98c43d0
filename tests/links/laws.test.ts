import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { AID, PATH_IDS } from '../../src/evidence/paths/path.ts'
import { STATE_IDS } from '../../src/evidence/states/states.ts'
import {
  EMPHASES,
  INCOMES,
  QUESTION_IDS,
  QUESTIONS,
  ROLES,
  UNSURE,
  type Draft,
} from '../../src/model/person/answers.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { readLink, writeLink, type ReadLink } from '../../src/links/link.ts'
import { NEWEST } from '../../src/links/current-words.ts'

const anyOf = <T>(options: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...options)
const sometimes = { requiredKeys: [] }

const answersSoFar = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, anyOf([...QUESTIONS[id], UNSURE])])),
  sometimes,
)
const details = fc.record(
  {
    income: anyOf(INCOMES),
    state: anyOf(STATE_IDS),
    role: anyOf(ROLES),
    aid: fc.subarray([...AID], { minLength: 1 }),
    priorities: fc
      .record(
        Object.fromEntries(CRITERIA.map((criterion) => [criterion, anyOf(EMPHASES)])),
        sometimes,
      )
      .filter((moved) => Object.keys(moved).length > 0),
  },
  sometimes,
)
// Every key was given one of its own words.
const drafts = fc.tuple(answersSoFar, details).map((parts) => Object.assign({}, ...parts) as Draft)
const stamps = fc.record({
  release: anyOf(['2026.1', '2026.12', '2031.105']),
  top: anyOf([...PATH_IDS, 'none' as const]),
})
const slow = { timeout: 60_000 }
const sample = { seed: 20261122, numRuns: 20_000 }

const saidBy = (read: ReadLink): Draft | undefined => {
  if (read.kind === 'complete') return read.answers
  return read.kind === 'partial' ? read.draft : undefined
}

/** What a draft says that is definite, word by word. */
const wordsOf = ({ aid = [], priorities = {}, ...single }: Draft): readonly string[] =>
  [
    ...Object.entries(single),
    ...aid.map((kind) => ['aid', kind]),
    ...Object.entries(priorities),
  ].flatMap(([key, word]) => (word === UNSURE ? [] : [`${key}=${word}`]))

const longest = <T extends string>(words: readonly T[]): T =>
  words.reduce((most, word) => (word.length > most.length ? word : most))

it('gives back every draft with "not sure", details and priorities', slow, () => {
  fc.assert(
    fc.property(drafts, fc.option(stamps), (draft, stamp) => {
      const read = readLink(writeLink(draft, stamp ?? undefined))
      expect(read).toMatchObject({
        problems: [],
        stamp: stamp ?? { release: null, top: null },
      })
      expect(saidBy(read)).toEqual(draft)
      const missing = QUESTION_IDS.filter((question) => !(question in draft))
      expect(read.kind === 'partial' ? read.missing : []).toEqual(missing)
    }),
    sample,
  )
})

it('rewrites a canonical link to itself', slow, () => {
  fc.assert(
    fc.property(drafts, stamps, (draft, stamp) => {
      const link = writeLink(draft, stamp)
      expect(writeLink(saidBy(readLink(link))!, stamp)).toBe(link)
    }),
    sample,
  )
})

it('reads the pairs of a link in any order', slow, () => {
  const shuffled = fc
    .tuple(drafts, stamps)
    .map(([draft, stamp]) => writeLink(draft, stamp))
    .chain((link) => {
      const pairs = link.split('&')
      return fc.tuple(
        fc.constant(link),
        fc.shuffledSubarray(pairs, { minLength: pairs.length }).map((order) => order.join('&')),
      )
    })
  fc.assert(
    fc.property(shuffled, ([link, disordered]) => {
      expect(readLink(disordered)).toEqual(readLink(link))
    }),
    { ...sample, numRuns: 2_000 },
  )
})

it('never takes a link that was cut short for another answer', slow, () => {
  fc.assert(
    fc.property(drafts, stamps, fc.nat(), (draft, stamp, cut) => {
      const link = writeLink(draft, stamp)
      const read = readLink(link.slice(0, cut % link.length))
      const whole = wordsOf(draft)
      const other = wordsOf(saidBy(read) ?? {}).filter((word) => !whole.includes(word))
      expect(other).toEqual([])
    }),
    sample,
  )
})

it('keeps the longest link under 600 characters', () => {
  const priorities = Object.fromEntries(
    CRITERIA.map((criterion, place) => [criterion, EMPHASES[place % EMPHASES.length]]),
  )
  const draft = {
    ...Object.fromEntries(QUESTION_IDS.map((id) => [id, longest([...QUESTIONS[id], UNSURE])])),
    income: longest(INCOMES),
    state: longest(STATE_IDS),
    role: longest(ROLES),
    aid: AID,
    priorities,
  }
  // Every key was given one of its own words.
  const link = `/result#${writeLink(draft as Draft, { release: '2026.999', top: longest(PATH_IDS) })}`
  expect(readLink(link)).toMatchObject({ kind: 'complete', answers: draft, problems: [] })
  expect(link.length).toBeLessThan(600)
})

it('has no key that a mail program could take for an HTML character', () => {
  // The names that are replaced even without a semicolon, so that `&copy=` would become `©=`.
  const names =
    'amp lt gt quot nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg ' +
    'macr deg plusmn sup1 sup2 sup3 acute micro para middot cedil ordm raquo frac12 frac14 frac34 ' +
    'iquest times divide szlig eth thorn agrave aacute acirc atilde auml aring aelig ccedil egrave ' +
    'eacute ecirc euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash ' +
    'ugrave uacute ucirc uuml yacute yuml'
  const keys = ['v', ...Object.keys(NEWEST.single), ...Object.keys(NEWEST.lists), 'r', 'top']
  const mistaken = keys.filter((key) => names.split(' ').some((name) => key.startsWith(name)))
  expect(mistaken).toEqual([])
})
