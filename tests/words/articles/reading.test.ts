import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'

import { EVERY_ARTICLE } from './every-article.ts'
import { paragraphs, sentences, wordsIn } from './prose.ts'

/** The longest sentence a reader should meet, in words. */
const LONGEST = 35

/** Grade 8 to 9, with room for the names of things, which no plainer word replaces. */
const HIGHEST_GRADE = 9.5

describe.each(EVERY_ARTICLE)('the words of $address', ({ tree }) => {
  const all = paragraphs(tree)

  it('come in sentences that can be read in one breath', () => {
    expect(all.flatMap(sentences).filter((one) => wordsIn(one).length > LONGEST)).toEqual([])
  })

  it('come in short paragraphs', () => {
    expect(all.filter((one) => wordsIn(one).length > 110)).toEqual([])
  })

  it('can be read with eight or nine years of school', () => {
    const each = all.flatMap(sentences)
    const grade = fleschKincaid({
      sentence: each.length,
      word: each.flatMap(wordsIn).length,
      syllable: each.reduce((sum, one) => sum + syllable(one), 0),
    })
    expect(grade).toBeLessThanOrEqual(HIGHEST_GRADE)
  })
})
