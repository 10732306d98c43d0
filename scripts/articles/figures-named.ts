import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import { attribute, isPart } from './words.ts'

/** The ids of the figures in an article's text, each once, in the order of their first appearance. */
export function figuresNamed(tree: Root): readonly string[] {
  const found = new Set<string>()
  visit(tree, (node) => {
    if (isPart(node) && node.name === 'Figure') found.add(attribute(node, 'id') ?? '')
  })
  return [...found]
}
