import type { Day, Figure } from './figure.ts'

/** The days that decide when a figure is due. */
type Dated = Pick<Figure, 'reviewBy' | 'changesOn'>

/** The day by which a figure has to be looked at again: its review, or an earlier change it is expected to see. */
export const dueBy = ({ reviewBy, changesOn = reviewBy }: Dated): Day =>
  changesOn < reviewBy ? changesOn : reviewBy

/** A figure by the name it is known under. */
export type Named<F extends Dated = Figure> = readonly [name: string, figure: F]

/** Figures that need looking at, the most urgent first. */
export interface Review<F extends Dated = Figure> {
  /** Past their day. */
  readonly overdue: readonly Named<F>[]
  /** Their day is today or lies within the notice. */
  readonly soon: readonly Named<F>[]
}

/**
 * Which figures are due for review.
 *
 * @param today a figure due today is not overdue yet
 * @param notice the last day that still counts as soon
 */
export function review<F extends Dated>(
  figures: readonly Named<F>[],
  today: Day,
  notice: Day,
): Review<F> {
  const byDay = [...figures].sort(
    ([a, first], [b, second]) => order(dueBy(first), dueBy(second)) || order(a, b),
  )
  return {
    overdue: byDay.filter(([, figure]) => dueBy(figure) < today),
    soon: byDay.filter(([, figure]) => dueBy(figure) >= today && dueBy(figure) <= notice),
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
