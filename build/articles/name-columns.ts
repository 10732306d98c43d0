import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import { words } from './words.ts'

/**
 * Lets the rows of tables become blocks on a phone: each cell names its column, and the first of a
 * row heads it.
 */
export function nameColumns(tree: Root): void {
  visit(tree, 'table', (table) => {
    table.data = { ...table.data, hProperties: { className: ['stacks'] } }
    const [head, ...rows] = table.children
    const names = head?.children.map(words) ?? []
    for (const { children } of rows) {
      for (const [column, cell] of children.entries()) {
        cell.data =
          column === 0
            ? { ...cell.data, hName: 'th', hProperties: { scope: 'row' } }
            : { ...cell.data, hProperties: { 'data-label': names[column] ?? '' } }
      }
    }
  })
}
