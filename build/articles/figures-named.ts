import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import type { NamedFigure } from '../../src/evidence/registry/answer-figures.ts'
import { figureById } from '../../src/evidence/registry/figure-by-id.ts'
import { figuresOfPart } from './figures-of-part.ts'
import { attribute, isPart } from './words.ts'

/** The figures in an article's text and its parts by their ids, each once, in the order of their first appearance. */
export function figuresNamed(tree: Root): readonly NamedFigure[] {
  const ids = new Set<string>()
  visit(tree, (node) => {
    if (!isPart(node)) return
    if (node.name === 'Figure') ids.add(attribute(node, 'id') ?? '')
    for (const id of figuresOfPart(node)) ids.add(id)
  })
  return [...ids].flatMap((id): NamedFigure[] => {
    const figure = figureById(id)
    return figure === null ? [] : [[id, figure]]
  })
}
