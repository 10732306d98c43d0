import type { Day, Figure, Grade, RangeFigure, Unit } from '../passport/figure.ts'
import { FIGURES, type FigureId } from './figures.ts'

type Inputs<I extends Readonly<Record<string, FigureId>>> = {
  readonly [K in keyof I]: (typeof FIGURES)[I[K]]
}

interface Terms<I extends Readonly<Record<string, FigureId>>> {
  /** The inputs by the name the formulas call them. */
  readonly from: I
  readonly value: (of: Inputs<I>) => number
  readonly low: (of: Inputs<I>) => number
  readonly high: (of: Inputs<I>) => number
  readonly unit: Unit
  readonly describes: string
  readonly population: string
  readonly year: string
  readonly grade: Grade
  readonly because: string
}

/**
 * A figure computed from registered figures. It cites what they cite, and is due when the first of
 * them is due. The formulas see nothing but the inputs they name, so `from` cannot fall behind.
 */
export function derived<const I extends Readonly<Record<string, FigureId>>>(
  terms: Terms<I>,
): RangeFigure {
  const ids = Object.values(terms.from)
  const inputs: readonly Figure[] = ids.map((id) => FIGURES[id])
  const of = Object.fromEntries(
    Object.entries(terms.from).map(([name, id]) => [name, FIGURES[id]]),
  ) as Inputs<I>
  const changes = inputs.flatMap(({ changesOn }) => changesOn ?? [])
  return {
    ...terms,
    value: terms.value(of),
    low: terms.low(of),
    high: terms.high(of),
    from: ids,
    sources: [...new Set(inputs.flatMap((input) => input.sources))],
    checkedOn: earliest(inputs.map((input) => input.checkedOn)),
    reviewBy: earliest(inputs.map((input) => input.reviewBy)),
    ...(changes.length > 0 && { changesOn: earliest(changes) }),
  }
}

const earliest = (days: readonly Day[]): Day => days.reduce((a, b) => (b < a ? b : a))
