import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import type { Source } from '../../src/evidence/passport/source.ts'
import type { NamedFigure } from '../../src/evidence/registry/answer-figures.ts'
import { EVERY_SOURCE } from '../../src/evidence/registry/every-source.ts'
import type { ArticlePart } from '../../src/words/en/article-parts.ts'
import { PART_SOURCES } from './part-sources.ts'
import { attribute, isPart } from './words.ts'

/** The sources that an article's figures, sentences and parts cite, by their keys. */
export function sourcesNamed(
  tree: Root,
  figures: readonly NamedFigure[],
): Readonly<Record<string, Source>> {
  const keys = new Set(figures.flatMap(([, figure]) => figure.sources))
  visit(tree, (node) => {
    if (!isPart(node)) return
    if (node.name === 'Source') keys.add(attribute(node, 'id') ?? '')
    for (const key of PART_SOURCES[node.name as ArticlePart] ?? []) keys.add(key)
  })
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const source = EVERY_SOURCE[key]
      return source === undefined ? [] : [[key, source]]
    }),
  )
}
