import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { answersAt, COMPLETE, sizeOf } from '../../src/model/person/answer-space.ts'
import { readLink, writeLink } from '../../src/links/link.ts'
import { writeComparison } from '../../src/links/comparison.ts'
import { lostLink } from '../../src/links/lost-link.ts'
import { mangledLinks } from './hostile.ts'

const anyAnswers = integer({ min: 0, max: sizeOf(COMPLETE) - 1 }).map((index) =>
  answersAt(COMPLETE, index),
)

/** What is known to happen to links on their way, each given the text after `#`. */
const WAYS: Readonly<Record<string, (link: string) => string>> = {
  'an encoded #': (link) => `/result%23${link}`,
  'a # encoded twice': (link) => `/result%2523${link}`,
  'all encoded after the path': (link) => `/result${encodeURIComponent(`#${link}`)}`,
  'all encoded twice': (link) => `/result${encodeURIComponent(encodeURIComponent(`#${link}`))}`,
  'a slash before the #': (link) => `/result/#${link}`,
  'a slash for the #': (link) => `/result/${link}`,
  'a query for the fragment': (link) => `/result/?${link}`,
  '&amp; for &': (link) => `/result%23${link.replaceAll('&', '&amp;')}`,
  'a dot behind': (link) => `/result%23${link}.`,
  'a bracket behind': (link) => `/result%23${link})`,
  capitals: (link) => `/RESULT%23${link.toUpperCase()}`,
  'a line break': (link) => `/result%23${link.slice(0, 40)}%0A${link.slice(40)}`,
  'a tracking parameter behind': (link) => `/result%23${link}&utm_source=mail`,
  'a tracking parameter before': (link) => `/result?utm_source=mail%23${link}`,
  'a folder of the host': (link) => `/waymark/result%23${link}`,
}

describe('a result link that was rewritten on its way', () => {
  it.each(Object.entries(WAYS))('still says every answer after %s', (_, way) => {
    assert(
      property(anyAnswers, (answers) => {
        const address = way(writeLink(answers))
        expect(lostLink(address)).toBe('result')
        expect(readLink(address)).toMatchObject({ kind: 'complete', answers })
      }),
      { numRuns: 50 },
    )
  })

  it('is told from an address that never was', () => {
    expect(lostLink('/result%23')).toBe('cut')
    expect(lostLink('/result%2523%20')).toBe('cut')
    expect(lostLink('/compare%23a=')).not.toBe('unknown')
    for (const address of [
      '/',
      '/guide/nothing',
      '/resulting',
      '/guide/faq?v=1',
      '/a%E0%A4%A',
      '',
    ]) {
      expect(lostLink(address)).toBe('unknown')
    }
  })

  it('is a comparison where it was one', () => {
    assert(
      property(anyAnswers, anyAnswers, (a, b) => {
        const link = writeComparison(writeLink(a), writeLink(b))
        expect(lostLink(`/compare%23${link}`)).toBe('comparison')
        expect(lostLink(`/compare${encodeURIComponent(`#${link}`)}`)).toBe('comparison')
      }),
      { numRuns: 50 },
    )
  })

  it('never throws, whatever is in it', () => {
    for (const text of mangledLinks(7, 2_000)) {
      expect(['result', 'comparison', 'cut', 'unknown']).toContain(lostLink(`/result%23${text}`))
    }
  })
})
