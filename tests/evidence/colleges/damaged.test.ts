import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFacts } from '../../../src/evidence/colleges/facts-table.ts'
import { decodeIndex } from '../../../src/evidence/colleges/index-table.ts'
import { decodeLinks, linksOf } from '../../../src/evidence/colleges/links-table.ts'
import { decodePrograms } from '../../../src/evidence/colleges/programs-table.ts'
import { seal, type Header, type TableName } from '../../../src/evidence/colleges/table.ts'
import { committedTables, tableText } from './college-tables.ts'

const { index } = committedTables()

const DECODERS: readonly { table: TableName; decode: (text: string) => { kind: string } }[] = [
  { table: 'college-index', decode: decodeIndex },
  { table: 'college-facts', decode: (text) => decodeFacts(text, index) },
  { table: 'college-programs', decode: (text) => decodePrograms(text, index) },
  {
    table: 'college-links',
    decode: (text) => {
      const decoded = decodeLinks(text, index)
      if (decoded.kind === 'ok') for (const row of [0, 1, 2, 9_999]) linksOf(decoded.value, row)
      return decoded
    },
  },
]

/** The text with a checksum that fits, as a broken importer would write it. */
function resealed(text: string): string {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  try {
    const header: Header = JSON.parse(text.slice(0, end))
    return `${JSON.stringify({ ...header, checksum: seal(header, body) })}\n${body}`
  } catch {
    return text
  }
}

describe.each(DECODERS)('a damaged $table', ({ table, decode }) => {
  const text = tableText(table)
  const where = fc.integer({ min: 0, max: text.length - 1 })

  it('is noticed wherever it is cut short', () => {
    fc.assert(
      fc.property(where, (end) => decode(text.slice(0, end)).kind === 'malformed'),
      { numRuns: 40 },
    )
  })

  it('is noticed when one character of its columns changes', () => {
    const body = fc.integer({ min: text.indexOf('\n') + 1, max: text.length - 1 })
    fc.assert(
      fc.property(body, fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        fc.pre(text[at] !== other)
        return decode(text.slice(0, at) + other + text.slice(at + 1)).kind === 'malformed'
      }),
      { numRuns: 40 },
    )
  })

  it('never throws, not even when its checksum fits the damage', () => {
    fc.assert(
      fc.property(
        where,
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (at, cut, put) => {
          const kind = decode(resealed(text.slice(0, at) + put + text.slice(at + cut))).kind
          return kind === 'ok' || kind === 'malformed'
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never throws when whole columns are lost or swapped', () => {
    const lines = text.split('\n')
    const line = fc.integer({ min: 1, max: lines.length - 2 })
    fc.assert(
      fc.property(line, line, (lost, twice) => {
        const mixed = lines.with(lost, lines[twice] ?? '')
        const kind = decode(resealed(mixed.join('\n'))).kind
        return lost === twice || kind === 'malformed'
      }),
      { numRuns: 25 },
    )
  })
})

describe('a text that is no table', () => {
  it('is malformed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json().map((json) => `${json}\n`),
        ),
        (text) => DECODERS.every(({ decode }) => decode(text).kind === 'malformed'),
      ),
    )
  })

  it('is malformed when it is the page of a server that lost the file', () => {
    expect(decodeIndex('<!doctype html>\n<title>Not found</title>')).toEqual({
      kind: 'malformed',
      table: 'college-index',
      what: 'is not the first line of such a table',
      where: 'first line',
    })
  })
})

describe('a table of another release', () => {
  it('is not read with this index', () => {
    const other = { ...index, checksum: '00000000' }
    expect(decodeFacts(tableText('college-facts'), other)).toMatchObject({
      kind: 'malformed',
      what: 'was made with another index',
    })
  })

  it('is not read when its format is another', () => {
    const text = tableText('college-index').replace('"format":1', '"format":2')
    expect(decodeIndex(text)).toMatchObject({ kind: 'malformed', where: 'first line' })
  })

  it('is noticed when its first line was changed', () => {
    const text = tableText('college-index').replace('"release":"2026', '"release":"2025')
    expect(decodeIndex(text)).toMatchObject({ kind: 'malformed', where: 'whole file' })
  })

  it('says which column holds a number that cannot be', () => {
    const text = resealed(tableText('college-facts').replace('\npell\t1\t', '\npell\t1\t90'))
    expect(decodeFacts(text, index)).toMatchObject({ kind: 'malformed', where: 'pell' })
  })
})
