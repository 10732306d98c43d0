import type { Figure, RangeFigure } from '../../evidence/passport/figure.ts'
import { GOALS, PATH_IDS, type PathFacts, type PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'

/** Which end of its range a figure is moved to: the better or the worse one for its path. */
export type Side = 'favorable' | 'unfavorable'

/** Reported by those who sell it, or judged by us: grades D and E. */
const isDoubtful = ({ grade }: Figure): boolean => grade === 'D' || grade === 'E'

/** What we know of each path, with every doubtful figure that has a range moved to one end of it. */
export const DOUBTED = Object.fromEntries(
  PATH_IDS.map((path) => [
    path,
    {
      favorable: moved(PATHS[path], 'favorable'),
      unfavorable: moved(PATHS[path], 'unfavorable'),
    },
  ]),
) as Readonly<Record<PathId, Readonly<Record<Side, PathFacts>>>>

function moved(facts: PathFacts, side: Side): PathFacts {
  const more = (figure: RangeFigure) => move(figure, side === 'favorable' ? 'high' : 'low')
  const less = (figure: RangeFigure) => move(figure, side === 'favorable' ? 'low' : 'high')
  const chance = Object.fromEntries(
    GOALS.map((goal) => [goal, more(facts.chance[goal])]),
  ) as unknown as PathFacts['chance']
  return {
    ...facts,
    price: { ...facts.price, figure: less(facts.price.figure) },
    tools: less(facts.tools),
    study: less(facts.study),
    admission: more(facts.admission),
    pay: more(facts.pay),
    chance,
  }
}

function move(figure: RangeFigure, end: 'low' | 'high'): RangeFigure {
  return isDoubtful(figure) ? { ...figure, value: figure[end] } : figure
}
