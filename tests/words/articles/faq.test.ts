import { describe, expect, it } from 'vitest'

import { questions } from '../../../build/articles/questions.ts'
import { EVERY_ARTICLE } from './every-article.ts'
import { sentences, wordsIn } from './prose.ts'

/** What the guide that this one grew from was asked and answered. */
const OF_THE_SEED = [
  'What is a full-stack developer?',
  'Is back-end development hard to learn?',
  'Which pays more, back-end or front-end?',
]

/** What else a reader must find, however the list changes. */
const ALSO = [
  /\bdegree\?/,
  /\btoo old\b/,
  /\bmath\?/,
  /\blanguage\b.*\bfirst\?/,
  /\bcost\?/,
  /\bAI\b/,
]

/** Words that lean on a sentence before them, which a first sentence does not have. */
const LEANING = /^(It|This|That|These|Those|They|So|But|And|Also|However|As above)\b/

const faq = EVERY_ARTICLE.find(({ address }) => address === '/guide/faq')
const ASKED = faq === undefined ? [] : questions(faq.tree)

describe('the questions people ask', () => {
  it('hold those of the guide this one grew from', () => {
    const asked = ASKED.map(({ question }) => question)
    expect(asked).toEqual(expect.arrayContaining(OF_THE_SEED))
  })

  it('hold at least ten more', () => {
    expect(ASKED.length).toBeGreaterThanOrEqual(OF_THE_SEED.length + 10)
    const asked = ASKED.map(({ question }) => question)
    expect(ALSO.filter((about) => !asked.some((one) => about.test(one)))).toEqual([])
  })

  it('are every heading of the page, so that machines find all of them', () => {
    expect(ASKED.map(({ question }) => question)).toEqual(faq?.headings.map(({ text }) => text))
  })

  it('are asked once each', () => {
    expect(new Set(ASKED.map(({ question }) => question)).size).toBe(ASKED.length)
  })
})

describe.each(ASKED)('$question', ({ answer }) => {
  it('is answered in 30 to 130 words', () => {
    const { length } = wordsIn(answer)
    expect(length).toBeGreaterThanOrEqual(30)
    expect(length).toBeLessThanOrEqual(130)
  })

  it('is answered by a first sentence that stands alone', () => {
    const [first = ''] = sentences(answer)
    expect(first).not.toMatch(LEANING)
    expect(wordsIn(first).length).toBeGreaterThanOrEqual(5)
    expect(wordsIn(first).length).toBeLessThanOrEqual(30)
  })
})
