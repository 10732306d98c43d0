import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { words } from '../../build/articles/words.ts'
import { PageSplit } from '../../src/app/pages/guide/PageSplit.tsx'
import { RequestTrace } from '../../src/app/pages/guide/RequestTrace.tsx'
import { WorkDay } from '../../src/app/pages/guide/WorkDay.tsx'
import { EVERY_ARTICLE } from '../words/articles/every-article.ts'

const article = EVERY_ARTICLE.find(({ address }) => address === '/guide/back-end-development')!

/** What matches, from its first group. */
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found!)

/** The names of what is drawn, in the order of the alphabet. */
const places = (html: string): readonly string[] =>
  all(html, /<text class="name"[^>]*>([^<]+)/g).toSorted()

describe('the way of a request, as it is drawn', () => {
  const list = article.tree.children.find((node) => node.type === 'list' && node.ordered === true)
  const steps = list?.type === 'list' ? list.children.map(words) : []
  const [across = '', down = ''] = renderToStaticMarkup(<RequestTrace />).split('</svg>')

  it.each([
    ['across', across],
    ['down', down],
  ])('has the steps of the list in the article, %s', (_layout, html) => {
    const marks = all(html, /<g class="mark">.*?<text[^>]*>(\d+)<\/text>/g).map(Number)
    expect(marks.toSorted((a, b) => a - b)).toEqual(steps.map((_, at) => at + 1))
  })

  it('names the same places in both layouts', () => {
    expect(places(across)).toEqual(places(down))
  })

  it('says to those who do not see it each step that it draws', () => {
    const said = all(across, /<desc[^>]*>([^<]+)/g)[0] ?? ''
    expect(all(said, /Step (\d+):/g).map(Number)).toEqual(steps.map((_, at) => at + 1))
  })
})

describe('the day, as it is drawn', () => {
  const html = renderToStaticMarkup(<WorkDay />)
  const stretches = [...html.matchAll(/class="(\w+)" data-quarters="([\d.]+)"><b>([\d:]+)/g)].map(
    ([, kind, quarters, from]) => ({ kind, quarters: Number(quarters), from: quartersAt(from!) }),
  )

  it('has no gap and no overlap', () => {
    const ends = stretches.map(({ from, quarters }) => from + quarters)
    expect(stretches.slice(1).map(({ from }) => from)).toEqual(ends.slice(0, -1))
  })

  it('is about a third code, as the article says', () => {
    const sum = (some: typeof stretches) =>
      some.reduce((total, { quarters }) => total + quarters, 0)
    const code = sum(stretches.filter(({ kind }) => kind === 'code')) / sum(stretches)
    expect(code).toBeGreaterThan(0.28)
    expect(code).toBeLessThan(0.38)
  })
})

describe('the page, split in two', () => {
  it('names the side of each cell, for phones, where no header stands above it', () => {
    const html = renderToStaticMarkup(<PageSplit />)
    const rows = all(html, /<tr><th scope="row">(.*?)<\/tr>/g)
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      expect(all(row, /data-label="([^"]+)"/g)).toEqual(['Front end', 'Back end'])
    }
  })
})

/** Quarters of an hour since midnight; what stands before nine is the afternoon. */
function quartersAt(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return (hour < 9 ? hour + 12 : hour) * 4 + minute / 15
}
