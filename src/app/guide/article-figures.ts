import { createContext, useContext } from 'react'

import type { NamedFigure } from '../../evidence/every-figure.ts'
import type { Figure } from '../../evidence/figure.ts'

/**
 * The figures of the article that is shown. They travel with its text, so that a page does not
 * bring along every figure there is.
 */
export const ArticleFigures = createContext<readonly NamedFigure[]>([])

/**
 * A figure that the article names.
 *
 * @throws Error where it does not, which the build lets no article do
 */
export function useArticleFigure(id: string): Figure {
  const found = useContext(ArticleFigures).find(([name]) => name === id)
  if (found === undefined) throw new Error(`expected the article to bring its figure ${id}`)
  return found[1]
}
