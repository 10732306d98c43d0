import type { Root } from 'mdast'

import type { QuestionAndAnswer } from '../../src/words/en/article.ts'
import { words } from './words.ts'

/** Every heading that ends with a question mark, with the words down to the next heading. */
export function questions(tree: Root): readonly QuestionAndAnswer[] {
  return tree.children.flatMap((node, at) => {
    if (node.type !== 'heading') return []
    const question = words(node)
    if (!question.endsWith('?')) return []
    const rest = tree.children.slice(at + 1)
    const next = rest.findIndex(({ type }) => type === 'heading')
    const answer = rest
      .slice(0, next === -1 ? rest.length : next)
      .map(words)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
    return [{ question, answer }]
  })
}
