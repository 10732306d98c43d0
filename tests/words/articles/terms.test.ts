import { fleschKincaid } from 'flesch-kincaid'
import type { Nodes, Root } from 'mdast'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'

import { linkTerms } from '../../../build/articles/link-terms.ts'
import { parseArticle } from '../../../build/articles/parse.ts'
import { attribute, isPart, words } from '../../../build/articles/words.ts'
import { GLOSSARY, type Term } from '../../../src/words/en/glossary.ts'
import { EVERY_ARTICLE } from './every-article.ts'
import { sentences, wordsIn } from './prose.ts'

const TERMS = Object.entries<Term>(GLOSSARY)

/** What stands in an article in the order it is read: a run of text, or a term that is linked. */
type Piece = { readonly text: string } | { readonly linked: string }

/** Words in these are no place for a link to a meaning. */
const NO_PLACE = ['heading', 'link', 'inlineCode', 'code', 'table', 'yaml']

function pieces(tree: Root): readonly Piece[] {
  const found: Piece[] = []
  const walk = (node: Nodes): void => {
    if (NO_PLACE.includes(node.type)) found.push({ text: '\n' })
    else if (isPart(node)) {
      found.push(
        node.name === 'Term' ? { linked: attribute(node, 'id') ?? '' } : { text: words(node) },
      )
    } else if ('value' in node) found.push({ text: node.value })
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}

/** An article as the build links it. Its tree is read again, because linking changes it. */
function linkedArticle({ tree, address }: (typeof EVERY_ARTICLE)[number]): Root {
  const copy = structuredClone(tree)
  linkTerms(copy, address)
  return copy
}

const LINKED = EVERY_ARTICLE.filter(({ address }) => address !== '/guide/glossary').map(
  (article) => ({ address: article.address, tree: linkedArticle(article) }),
)

/** Whether a text holds a term, with nothing of a longer word on either side. */
function holds(text: string, { term, also = [] }: Term): boolean {
  const named = [term, ...also].some((form) => form !== form.toLowerCase())
  const read = (one: string) => (named ? one : one.toLowerCase())
  return [term, ...also].some((form) =>
    read(text)
      .split(read(form))
      .some((before, at, all) => {
        const after = all[at + 1]
        return after !== undefined && !/[\w-]$/.test(before) && !/^[\w-]/.test(after)
      }),
  )
}

describe.each(LINKED)('the words of the trade in $address', ({ tree }) => {
  const read = pieces(tree)
  const links = read.flatMap((piece) => ('linked' in piece ? [piece.linked] : []))

  it('are linked once each', () => {
    expect(links).toEqual([...new Set(links)])
  })

  it('are linked where they first appear', () => {
    const late = TERMS.filter(([id, term]) => {
      const at = read.findIndex((piece) => 'linked' in piece && piece.linked === id)
      const before = at === -1 ? read : read.slice(0, at)
      return before.some((piece) => 'text' in piece && holds(piece.text, term))
    })
    expect(late.map(([id]) => id)).toEqual([])
  })

  it('are left alone in headings, tables, links and code', () => {
    const inside: string[] = []
    const walk = (node: Nodes, within: string | null): void => {
      if (within !== null && isPart(node) && node.name === 'Term') inside.push(within)
      if ('children' in node) {
        const here = NO_PLACE.includes(node.type) ? node.type : within
        for (const child of node.children) walk(child, here)
      }
    }
    walk(tree, null)
    expect(inside).toEqual([])
  })
})

describe('a term', () => {
  it('gives way to a longer one that it is a part of', () => {
    const tree = parseArticle('A database index is no database.')
    linkTerms(tree, '/guide/example')
    expect(pieces(tree)).toEqual([
      { text: 'A ' },
      { linked: 'database-index' },
      { text: ' is no ' },
      { linked: 'database' },
      { text: '.' },
    ])
  })
})

describe('the glossary', () => {
  it('explains no word that the guide does not use', () => {
    const used = new Set(
      LINKED.flatMap(({ tree }) =>
        pieces(tree).flatMap((piece) => ('linked' in piece ? [piece.linked] : [])),
      ),
    )
    expect(TERMS.map(([id]) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('has no two terms that answer to the same word', () => {
    const forms = TERMS.flatMap(([, { term, also = [] }]) => [
      ...new Set([term, ...also].map((form) => form.toLowerCase())),
    ])
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  it.each(TERMS)('explains %s in a breath and in plain words', (_id, { meaning }) => {
    const each = sentences(meaning)
    const all = each.flatMap(wordsIn)
    const grade = fleschKincaid({
      sentence: each.length,
      word: all.length,
      syllable: each.reduce((sum, one) => sum + syllable(one), 0),
    })
    expect(all.length).toBeLessThanOrEqual(45)
    expect(grade).toBeLessThanOrEqual(10)
  })
})
