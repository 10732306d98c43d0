import type { Figure } from '../../../evidence/passport/figure.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import { monthsAt } from '../../../model/judging/months.ts'
import { useArticleFigures } from './article-figures.ts'

/** Where the tables of a family find the figures of one path. */
export type Place =
  | 'price'
  | 'tools'
  | 'study'
  | 'least-hours'
  | 'most-hours'
  | 'least-months'
  | 'admission'
  | 'chance-developer-job'
  | 'pay'

/** Reads the figures of paths that came with the article. */
export function usePathFigures(): (path: PathId, place: Place) => Figure {
  const figure = useArticleFigures()
  return (path, place) => figure(`${path}/${place}`)
}
export type PathFigures = ReturnType<typeof usePathFigures>

/** Months that a path takes someone who has never coded and brings no credits. */
export const monthsWith = (figure: PathFigures, path: PathId, hours: number): number =>
  monthsAt(hours, figure(path, 'study').value, {
    mostHours: figure(path, 'most-hours'),
    leastMonths: figure(path, 'least-months'),
  })

/** The same; null where a path cannot be followed on so few hours a week. */
export const monthsOn = (figure: PathFigures, path: PathId, hours: number): number | null =>
  hours < figure(path, 'least-hours').value ? null : monthsWith(figure, path, hours)
