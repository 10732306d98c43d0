import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

import { figureWords, isFigureForm } from '../../src/words/en/figure-words.ts'
import { figureById } from '../../src/evidence/registry/figure-by-id.ts'

export type Part = MdxJsxFlowElement | MdxJsxTextElement

/** The text of one attribute of a part; undefined where it has none. */
export function attribute(part: Part, name: string): string | undefined {
  const found = part.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  )
  return typeof found?.value === 'string' ? found.value : undefined
}

/** What a person reads in a part of an article, figures included. */
export function words(node: Nodes): string {
  if ('value' in node) return node.type === 'yaml' ? '' : node.value
  if (isPart(node) && node.name === 'Figure') return figureText(node)
  if ('children' in node) return node.children.map(words).join(isBlocks(node) ? '\n' : '')
  return node.type === 'break' ? ' ' : ''
}

export const isPart = (node: Nodes): node is Part =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

const isBlocks = ({ type }: Nodes): boolean =>
  ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(type)

function figureText(part: Part): string {
  const figure = figureById(attribute(part, 'id') ?? '')
  const form = attribute(part, 'as') ?? 'value'
  // The check names an unknown figure or form with its place; here it only has to be readable.
  return figure !== null && isFigureForm(form) ? figureWords(figure, form) : '?'
}
