import { createContext, useContext } from 'react'

import type { NamedFigure } from '../../../evidence/registry/answer-figures.ts'
import { passportId } from '../../passports/passport-id.ts'
import type { Figure } from '../../../evidence/passport/figure.ts'

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
export const useArticleFigure = (id: string): Figure => useArticleFigures()(id)

/** Looks up figures that the article names, as `useArticleFigure` does one. */
export function useArticleFigures(): (id: string) => Figure {
  const figures = useContext(ArticleFigures)
  return (id) => {
    const found = figures.find(([name]) => name === id)
    if (found === undefined) throw new Error(`expected the article to bring its figure ${id}`)
    return found[1]
  }
}

/** The same, each figure once, also where a text and one of its parts name it differently. */
export function eachOnce(figures: readonly NamedFigure[]): readonly NamedFigure[] {
  const passports = figures.map(([id]) => passportId(id))
  return figures.filter((_, at) => passports.indexOf(passports[at]!) === at)
}
