import { describe, expect, it } from 'vitest'

import { frontMatter } from '../../../build/articles/front-matter.ts'
import { parseArticle } from '../../../build/articles/parse.ts'

const HEAD = {
  address: '/guide/a',
  title: 'A',
  summary: 'About a.',
  updated: '2026-11-25',
  reviewBy: '2027-11-25',
  related: [],
}

const withHead = (head: object): string => `---\n${JSON.stringify(head)}\n---\n\nWords.`

describe('the head of an article', () => {
  it('is read as it stands', () => {
    expect(frontMatter(parseArticle(withHead(HEAD)))).toEqual(HEAD)
  })

  it.each([
    ['an address that is no path', { ...HEAD, address: 'guide/a' }, 'address'],
    ['a day in another order', { ...HEAD, updated: '25-11-2026' }, 'updated'],
    ['no title', { ...HEAD, title: undefined }, 'title'],
    ['an empty summary', { ...HEAD, summary: ' ' }, 'summary'],
    ['one related article instead of a list', { ...HEAD, related: '/guide/b' }, 'related'],
    ['a key nobody reads', { ...HEAD, author: 'Me' }, 'unknown keys: author'],
  ])('is refused with %s', (_, head, said) => {
    expect(() => frontMatter(parseArticle(withHead(head)))).toThrow(said)
  })

  it('is missed where there is none', () => {
    expect(() => frontMatter(parseArticle('Words.'))).toThrow('expected front matter')
  })
})
