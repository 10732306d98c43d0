import type { Day, Figure } from './figure.ts'

/** A figure by the name it is known under. */
export type Named<F extends Pick<Figure, 'reviewBy'> = Figure> = readonly [name: string, figure: F]

/** Figures that need looking at, the most urgent first. */
export interface Review<F extends Pick<Figure, 'reviewBy'> = Figure> {
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
export function review<F extends Pick<Figure, 'reviewBy'>>(
  figures: readonly Named<F>[],
  today: Day,
  notice: Day,
): Review<F> {
  const byDay = [...figures].sort(
    ([a, { reviewBy: first }], [b, { reviewBy: second }]) => order(first, second) || order(a, b),
  )
  return {
    overdue: byDay.filter(([, { reviewBy }]) => reviewBy < today),
    soon: byDay.filter(([, { reviewBy }]) => reviewBy >= today && reviewBy <= notice),
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
