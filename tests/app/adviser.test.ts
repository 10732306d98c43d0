import { csvParseRows } from 'd3-dsv'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inOrder } from '../../src/app/pages/adviser/in-order.ts'
import { peopleAsCsv } from '../../src/app/pages/adviser/people-as-csv.ts'
import { peopleIn } from '../../src/app/pages/adviser/people.ts'
import { writeSavedFile } from '../../src/links/saved-file.ts'
import { LINKS } from './result-links.ts'

const LINK = LINKS.ranked
const NEAREST = LINKS.nothing

const LIST = `Name,Link\nRosa,${LINK}\n,${NEAREST}\nSam,not a link\n`

describe('a list of people', () => {
  it('is worked out line by line, and a bad line says what is the matter with it', () => {
    const people = peopleIn(LIST)
    expect(people.map(({ kind, given }) => [given.line, given.name, kind])).toEqual([
      [2, 'Rosa', 'read'],
      [3, '', 'read'],
      [4, 'Sam', 'bad'],
    ])
  })

  it('may be a file of saved results', () => {
    const saved = { name: 'Rosa', note: '', savedOn: '2026-11-30', link: LINK }
    const [person] = peopleIn(writeSavedFile([saved]))
    expect(person).toMatchObject({ kind: 'read', given: { name: 'Rosa' } })
  })

  it('is put in order without losing anybody, those without a result last', () => {
    const people = peopleIn(LIST)
    for (const order of ['line', 'name', 'answer', 'months', 'cost'] as const) {
      expect(new Set(inOrder(people, order))).toEqual(new Set(people))
    }
    expect(inOrder(people, 'cost').at(-1)?.kind).toBe('bad')
  })

  it('comes out as a table with every line in its place, and runs no formula', () => {
    const rows = csvParseRows(peopleAsCsv(peopleIn(`=HYPERLINK(1),${LINK}\nSam,nothing\n`)))
    expect(rows.map(([line]) => line)).toEqual(['Line', '1', '2'])
    expect(rows[1]?.[1]).toBe("'=HYPERLINK(1)")
    expect(rows[2]).toContain('This is not a link to a result.')
  })

  it('never throws, whatever is pasted', () => {
    expect(() => assert(property(string(), (text) => Array.isArray(peopleIn(text))))).not.toThrow()
  })
})
