import type { PhrasingContent, Root } from 'mdast'
import { findAndReplace } from 'mdast-util-find-and-replace'
import { visit } from 'unist-util-visit'

import { GLOSSARY, type Term } from '../../src/words/en/glossary.ts'
import { attribute, isPart } from './words.ts'

/** The page whose terms explain themselves. */
const GLOSSARY_ADDRESS = '/guide/glossary'

/** Where a word of the trade is not turned into a link. */
const LEFT_ALONE = [
  'heading',
  'link',
  'inlineCode',
  'tableCell',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]

/** Links each term to its meaning where it first appears in an article. */
export function linkTerms(tree: Root, address: string): void {
  if (address === GLOSSARY_ADDRESS) return
  const linked = new Set<string>()
  // Where an author has marked a term by hand, that is its place.
  visit(tree, (node) => {
    if (isPart(node) && node.name === 'Term') linked.add(attribute(node, 'id') ?? '')
  })
  findAndReplace(
    tree,
    longestFirst().map(([id, term]): [RegExp, (found: string) => Replacement] => [
      wholeWord(term),
      (found) => {
        if (linked.has(id)) return false
        linked.add(id)
        return {
          type: 'mdxJsxTextElement',
          name: 'Term',
          attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
          children: [{ type: 'text', value: found }],
        }
      },
    ]),
    { ignore: LEFT_ALONE },
  )
}

/** A term of several words before any that is a part of it: “SQL injection” before “SQL”. */
const longestFirst = (): readonly [string, Term][] =>
  Object.entries<Term>(GLOSSARY).toSorted(([, a], [, b]) => longest(b) - longest(a))

const longest = ({ term, also = [] }: Term): number =>
  Math.max(...[term, ...also].map(({ length }) => length))

type Replacement = PhrasingContent | false

/** Any form of a term, as a whole word; a form with a capital is a name and is matched with it. */
function wholeWord({ term, also = [] }: Term): RegExp {
  const forms = [term, ...also].toSorted((a, b) => b.length - a.length)
  const either = forms.map(escaped).join('|')
  return new RegExp(`(?<![\\w-])(?:${either})(?![\\w-])`, /[A-Z]/.test(either) ? 'g' : 'gi')
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
