import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'

import { CAUTIONS } from '../../../src/evidence/programs/cautions.ts'
import { FAMILIES, pathsOf, type Family } from '../../../src/evidence/paths/path.ts'
import { questionsFor } from '../../../src/words/en/school-questions.ts'
import { isPart } from '../../../build/articles/words.ts'
import { EVERY_ARTICLE } from './every-article.ts'
import { paragraphs, wordsIn } from './prose.ts'

const article = (family: Family) => {
  const found = EVERY_ARTICLE.find(({ address }) => address === `/paths/${family}`)
  if (found === undefined) throw new Error(`expected an article about ${family}`)
  return found
}

const lengthOf = (tree: Root): number => paragraphs(tree).flatMap(wordsIn).length

describe('the articles about the three families', () => {
  it('answer the same things in the same order', () => {
    const [first, ...others] = FAMILIES.map((family) =>
      article(family)
        .headings.filter(({ depth }) => depth === 2)
        .map(({ text }) => text),
    )
    expect(first?.length).toBeGreaterThan(5)
    for (const headings of others) expect(headings).toEqual(first)
  })

  it('give each family as many words, to within 15 in 100', () => {
    const lengths = FAMILIES.map((family) => lengthOf(article(family).tree))
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.15)
  })

  it('show the same tables and drawings', () => {
    const parts = FAMILIES.map((family) =>
      article(family)
        .tree.children.filter(isPart)
        .map(({ name }) => name),
    )
    expect(parts[0]).toEqual(['FamilyTable', 'FamilyCost', 'FamilyWeek'])
    expect(parts[1]).toEqual(parts[0])
    expect(parts[2]).toEqual(parts[0])
  })

  it.each(FAMILIES)('%s: hand on the questions that the result page says to ask', (family) => {
    const written = paragraphs(article(family).tree)
    const asked = pathsOf(family)
      .flatMap((path) => questionsFor(path, CAUTIONS))
      .map(({ ask }) => ask)
    // A program with a mentor is checked like a bootcamp, whose article the online one points to.
    const here =
      family === 'online'
        ? questionsFor('online-certificate', CAUTIONS).map(({ ask }) => ask)
        : asked
    expect(here.length).toBeGreaterThan(0)
    expect(here.filter((ask) => !written.includes(ask))).toEqual([])
  })
})
