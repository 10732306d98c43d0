import type { Day } from '../../evidence/passport/figure.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import { figuresBehind } from './figures-behind.ts'

interface SourcesBehind {
  /** Keys of sources, each once, in the order they are first cited. */
  readonly sources: readonly string[]
  /** The day on which the figure checked longest ago was checked. */
  readonly checked: Day
}

/** What the numbers of some paths stand on for one person. */
export function sourcesBehind(paths: readonly PathId[], answers: Answers): SourcesBehind {
  const figures = paths.flatMap((path) => figuresBehind(path, answers).map(([, figure]) => figure))
  const [checked] = figures.map(({ checkedOn }) => checkedOn).sort()
  if (checked === undefined) throw new Error('expected every path to have figures')
  return { sources: [...new Set(figures.flatMap((figure) => figure.sources))], checked }
}
