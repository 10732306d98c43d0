import { describe, expect, it } from 'vitest'
import {
  merged,
  readSavedFile,
  sameAnswers,
  writeSavedFile,
  type SavedResult,
} from '../../src/links/saved-file.ts'
import { mangledLinks } from './hostile.ts'

const NURSE: SavedResult = {
  name: 'If I keep my job',
  note: 'Ask about “evenings”\nand the price',
  savedOn: '2026-11-22',
  link: 'v=1&goal=developer-job&hours=10&r=2026.1&top=online-free',
}
const ADA: SavedResult = { ...NURSE, name: 'Ada', link: 'v=1&goal=grow' }

const file = (results: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'waymark-saved-results', version, results })

describe('saved results as a file', () => {
  it('come back as they were', () => {
    expect(readSavedFile(writeSavedFile([NURSE, ADA]))).toEqual({
      kind: 'read',
      results: [NURSE, ADA],
      unreadable: 0,
    })
    expect(readSavedFile(writeSavedFile([]))).toEqual({ kind: 'read', results: [], unreadable: 0 })
  })

  it('keep a link of a later version, which a later release can read', () => {
    const later = { ...ADA, link: 'v=2&goal=something-new' }
    expect(readSavedFile(writeSavedFile([later]))).toMatchObject({ results: [later] })
  })

  it.each([
    ['no name', { ...NURSE, name: undefined }],
    ['a note that is no text', { ...NURSE, note: 3 }],
    ['no day', { ...NURSE, savedOn: '22 November' }],
    ['a day that is none', { ...NURSE, savedOn: '2026-13-01' }],
    ['no link', { ...NURSE, link: 'javascript:alert(1)' }],
    ['nothing at all', null],
    ['a list', [NURSE]],
  ])('count an entry with %s, and keep the others', (_, entry) => {
    expect(readSavedFile(file([NURSE, entry, ADA]))).toEqual({
      kind: 'read',
      results: [NURSE, ADA],
      unreadable: 1,
    })
  })

  it('say so where a later version wrote them', () => {
    expect(readSavedFile(file([{ shape: 'unknown' }], 2))).toEqual({ kind: 'newer' })
  })

  it.each([
    '',
    'null',
    '[]',
    '{}',
    'v=1&goal=grow',
    file('none'),
    file([], 'one'),
    file([], 0),
    file([]).slice(0, -3),
    '{"__proto__":{"format":"waymark-saved-results"}}',
    '['.repeat(100_000),
  ])('are not found in %j', (text) => {
    expect(readSavedFile(text)).toEqual({ kind: 'not-saved-results' })
  })

  it('hold only results, whatever stands where the links are', () => {
    const links = [...mangledLinks(11, 2_000)]
    const entries = links.map((link) => ({ ...NURSE, link }))
    const read = readSavedFile(file(entries))
    expect(read.kind).toBe('read')
    expect(readSavedFile(writeSavedFile(read.kind === 'read' ? read.results : []))).toEqual({
      ...read,
      unreadable: 0,
    })
  })
})

describe('two lists of saved results', () => {
  it('become one, in which no answers come twice', () => {
    const again = { ...NURSE, name: 'Again', link: 'v=1&hours=10&goal=developer-job&r=2025.9' }
    expect(merged([NURSE], [ADA, again])).toEqual([NURSE, ADA])
  })

  it('know the same answers by what the links say', () => {
    expect(sameAnswers(NURSE.link, '#hours=10&goal=developer-job')).toBe(true)
    expect(sameAnswers(NURSE.link, ADA.link)).toBe(false)
    expect(sameAnswers('v=2&goal=new', 'v=2&goal=other')).toBe(false)
  })
})
