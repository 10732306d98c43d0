import type { Figure, RangeFigure } from '../../evidence/passport/figure.ts'
import { GOALS, type PathFacts } from '../../evidence/paths/path.ts'

/** Which end of its range a figure is moved to: the better or the worse one for its path. */
export type Side = 'favorable' | 'unfavorable'

/** Reported by those who sell it, or judged by us: grades D and E. */
const isDoubtful = ({ grade }: Figure): boolean => grade === 'D' || grade === 'E'

/** What has been moved before: the facts of the paths are asked for again and again. */
const MOVED = new WeakMap<PathFacts, Readonly<Record<Side, PathFacts>>>()

/** What we know of a path, with every doubtful figure that has a range moved to one end of it. */
export function stressed(facts: PathFacts, side: Side): PathFacts {
  let sides = MOVED.get(facts)
  if (sides === undefined) {
    sides = { favorable: moved(facts, 'favorable'), unfavorable: moved(facts, 'unfavorable') }
    MOVED.set(facts, sides)
  }
  return sides[side]
}

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
    finishing: more(facts.finishing),
    chance,
  }
}

function move(figure: RangeFigure, end: 'low' | 'high'): RangeFigure {
  return isDoubtful(figure) ? { ...figure, value: figure[end] } : figure
}
