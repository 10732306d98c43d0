import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Root } from 'mdast'
import { visit } from 'unist-util-visit'

import type { Heading } from '../../src/words/en/article.ts'
import { words } from './words.ts'

/**
 * The headings of an article in order, each with the id it gets on the page.
 *
 * @throws Error for a heading deeper than three, or an `h1`, which is the title's alone
 */
export function outline(tree: Root): readonly (Heading & { readonly node: HeadingNode })[] {
  const slugger = new GithubSlugger()
  const found: (Heading & { readonly node: HeadingNode })[] = []
  visit(tree, 'heading', (node) => {
    const text = words(node)
    const { depth } = node
    if (depth !== 2 && depth !== 3) throw new Error(`“${text}” is a heading of depth ${depth}`)
    found.push({ id: slugger.slug(text), text, depth, node })
  })
  return found
}
