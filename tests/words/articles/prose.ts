import type { Nodes, Root } from 'mdast'

import { words } from '../../../build/articles/words.ts'

/** The paragraphs of an article, list items included, as a person reads them. Tables and headings are left out. */
export function paragraphs(tree: Root): readonly string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph') found.push(words(node).replaceAll(/\s+/g, ' ').trim())
    else if ('children' in node && node.type !== 'table')
      for (const child of node.children) walk(child)
  }
  walk(tree)
  return found.filter((text) => text !== '')
}

/** Short forms whose stop ends no sentence. */
const SHORT = /\b(vs|e\.g|i\.e|etc|St|No|U\.S)\.$/

/** The sentences of a paragraph. */
export function sentences(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.?!:][”")]?)\s+(?=[A-Z“"$\d])/).reduce<string[]>((all, part) => {
    const last = all.at(-1)
    if (last !== undefined && SHORT.test(last)) all[all.length - 1] = `${last} ${part}`
    else all.push(part)
    return all
  }, [])
}

export const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /\w/.test(word))
