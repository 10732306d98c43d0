import { GUIDE_FIGURES } from '../figures/guide/guide-figures.ts'
import type { Figure } from '../passport/figure.ts'
import { ANSWER_NAMES, type NamedFigure } from './answer-figures.ts'

/**
 * Every name a figure goes by: those of the registry, its places in the tables, the rules of aid and
 * the paths, then those of the guide. A figure that stands in two places has two names.
 */
export const EVERY_NAME: readonly NamedFigure[] = [
  ...ANSWER_NAMES,
  ...Object.entries(GUIDE_FIGURES),
]

/** Every figure once, under the first of its names. */
export const EVERY_FIGURE: readonly NamedFigure[] = once(EVERY_NAME)

const FIRST_NAMES: ReadonlyMap<Figure, string> = new Map(
  EVERY_FIGURE.map(([name, figure]) => [figure, name]),
)

/** The name under which a figure is listed that also goes by this one; null where no figure does. */
export function listedName(name: string): string | null {
  const found = EVERY_NAME.find(([one]) => one === name)
  return found === undefined ? null : (FIRST_NAMES.get(found[1]) ?? null)
}

function once(named: readonly NamedFigure[]): readonly NamedFigure[] {
  const first = new Map<Figure, NamedFigure>()
  for (const entry of named) if (!first.has(entry[1])) first.set(entry[1], entry)
  return [...first.values()]
}
