import type { Figure } from '../../evidence/passport/figure.ts'
import type { End } from './figure-end.ts'

/** The figures that the calculation under way has read so far; null while nobody asks. */
let reading: Set<Figure> | null = null

/**
 * A figure's value at one end of its range. Everything the model computes with is read through this
 * door, so that an estimate can name the figures it rests on.
 */
export function read(figure: Figure, end: End = 'value'): number {
  reading?.add(figure)
  // Named one by one, because a name that is only known while running is much slower to look up.
  if (end === 'value') return figure.value
  return (end === 'low' ? figure.low : figure.high) ?? figure.value
}

/** Every figure that a calculation reads, in the order of the first reading. */
export function figuresReadBy(calculate: () => void): readonly Figure[] {
  const outer = reading
  const mine = new Set<Figure>()
  reading = mine
  try {
    calculate()
  } finally {
    reading = outer
  }
  return [...mine]
}
