import { describe, expect, it } from 'vitest'

import { GUIDE_MAP } from '../../../src/words/en/guide-map.ts'
import { CHECKED_ON } from '../../../src/evidence/passport/calendar.ts'
import { EVERY_ARTICLE } from './every-article.ts'

const ADDRESSES = EVERY_ARTICLE.map(({ address }) => address)

describe('the articles', () => {
  it('stand in the order of the guide, each once', () => {
    const inOrder = GUIDE_MAP.flatMap(({ articles }) => articles)
    expect(inOrder.toSorted()).toEqual(ADDRESSES.toSorted())
    expect(new Set(inOrder).size).toBe(inOrder.length)
  })

  it('have titles and summaries of their own', () => {
    expect(new Set(EVERY_ARTICLE.map(({ title }) => title)).size).toBe(EVERY_ARTICLE.length)
    expect(new Set(EVERY_ARTICLE.map(({ summary }) => summary)).size).toBe(EVERY_ARTICLE.length)
  })
})

describe.each(EVERY_ARTICLE)(
  '$address',
  ({ summary, updated, reviewBy, related, headings, address }) => {
    it('describes itself in the space a list of results gives', () => {
      expect(summary.length).toBeGreaterThan(40)
      expect(summary.length).toBeLessThanOrEqual(170)
    })

    it('was written with the figures of this release, and is due again within a year', () => {
      expect(updated >= CHECKED_ON).toBe(true)
      expect(reviewBy > updated).toBe(true)
      expect(Date.parse(reviewBy) - Date.parse(updated)).toBeLessThanOrEqual(366 * 86_400_000)
    })

    it('leads on to other articles', () => {
      expect(related.filter((other) => !ADDRESSES.includes(other) || other === address)).toEqual([])
    })

    it('has its headings in order', () => {
      const depths = headings.map(({ depth }) => depth)
      expect(depths[0] ?? 2).toBe(2)
      expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
    })
  },
)
