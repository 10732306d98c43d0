import { describe, expect, it } from 'vitest'
import { RELEASES, type Release } from '../../src/model/releases/release-log.ts'
import { RELEASE } from '../../src/model/releases/release.ts'
import { sinceRelease } from '../../src/links/since-release.ts'

const release = (id: string, date: string): Release => ({
  release: id,
  date,
  effect: null,
  changes: [
    { what: 'weight', criterion: 'cost', from: '60', to: '70', why: 'Asked by many people.' },
  ],
})

/** A history that has not happened. */
const LOG = [
  release('2026.1', '2026-11-22'),
  release('2026.2', '2026-12-01'),
  release('2026.10', '2026-12-30'),
  release('2027.1', '2027-02-01'),
  release('2027.2', '2027-05-01'),
]

describe('a link made with an earlier release', () => {
  const then = { release: '2026.2', top: 'online-free' } as const

  it('shows both verdicts, and every release in between, where the verdict changed', () => {
    expect(sinceRelease(then, 'bootcamp-part-time', LOG, '2027.1')).toEqual({
      kind: 'earlier',
      release: '2026.2',
      was: 'online-free',
      now: 'bootcamp-part-time',
      verdict: 'changed',
      since: [LOG[2], LOG[3]],
    })
  })

  it('says so where the verdict stands', () => {
    expect(sinceRelease(then, 'online-free', LOG, '2027.1')).toMatchObject({ verdict: 'stands' })
    expect(sinceRelease({ release: '2026.1', top: 'none' }, 'none', LOG, '2027.1')).toMatchObject({
      verdict: 'stands',
      was: 'none',
    })
  })

  it('does not guess a verdict that the link does not tell', () => {
    const silent = { release: '2026.2', top: null }
    expect(sinceRelease(silent, 'none', LOG, '2027.1')).toMatchObject({
      was: null,
      verdict: 'not-told',
    })
  })

  it('is placed by its number, even where the log does not know it', () => {
    const unknown = { release: '2026.3', top: null }
    expect(sinceRelease(unknown, 'none', LOG, '2027.2')).toMatchObject({
      since: [LOG[2], LOG[3], LOG[4]],
    })
  })
})

describe('any other link', () => {
  it('has nothing to say of releases where it is of this one, or names none', () => {
    const nothing = { kind: 'nothing-to-say' }
    const ofThis = { release: '2027.1', top: 'none' } as const
    expect(sinceRelease(ofThis, 'online-free', LOG, '2027.1')).toEqual(nothing)
    expect(sinceRelease({ release: null, top: null }, 'none', LOG, '2027.1')).toEqual(nothing)
  })

  it('may come from a later release than this one', () => {
    const later = { release: '2026.10', top: 'none' } as const
    expect(sinceRelease(later, 'none', LOG.slice(0, 2), '2026.2')).toEqual({
      kind: 'later-than-this',
      release: '2026.10',
    })
  })
})

describe('the log of releases', () => {
  it('ends with the release that is running', () => {
    expect(RELEASES.at(-1)?.release).toBe(RELEASE)
  })

  it('names each release once, in order, with its day', () => {
    const days = RELEASES.map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([])
    expect(new Set(RELEASES.map((one) => one.release)).size).toBe(RELEASES.length)
  })
})
