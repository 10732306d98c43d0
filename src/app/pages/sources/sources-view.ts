import type { Day, Figure, Grade } from '../../../evidence/passport/figure.ts'
import { dueBy } from '../../../evidence/passport/review.ts'
import { nameOf, type NamedFigure } from '../../../evidence/registry/answer-figures.ts'
import { EVERY_FIGURE, listedName } from '../../../evidence/registry/every-figure.ts'
import { EVERY_SOURCE } from '../../../evidence/registry/every-source.ts'
import { VERDICT_MOVERS } from '../../../evidence/registry/verdict-movers.ts'

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']

/** Years after which data counts as old. */
export const AGES = [2, 5, 10] as const
export type Age = (typeof AGES)[number]

/** Where a figure is used: in the answers, or on a page of the guide, by its address. */
export const IN_ANSWERS = 'answers'

/** What a reader looks for. Null and empty ask for nothing. */
export interface SourcesView {
  readonly text: string
  readonly grade: Grade | null
  readonly publisher: string | null
  /** Only those whose data are at least so many years old. */
  readonly age: Age | null
  /** `IN_ANSWERS` or the address of an article. */
  readonly usedIn: string | null
  /** Only those whose day of review has passed. */
  readonly due: boolean
  /** Only those on which verdicts hang, most first. */
  readonly moves: boolean
}

/** Everybody who published one of our sources, by name. */
export const PUBLISHERS: readonly string[] = [
  ...new Set(Object.values(EVERY_SOURCE).map(({ publisher }) => publisher)),
].sort()

/** What an address asks for. What it does not know is left out; no text throws. */
export function readSourcesView(search: URLSearchParams): SourcesView {
  return {
    text: (search.get('q') ?? '').slice(0, 80),
    grade: GRADES.find((grade) => grade === search.get('grade')) ?? null,
    publisher: PUBLISHERS.find((publisher) => publisher === search.get('by')) ?? null,
    age: AGES.find((age) => String(age) === search.get('age')) ?? null,
    usedIn: search.get('in'),
    due: search.get('due') === 'yes',
    moves: search.get('moves') === 'yes',
  }
}

/** The same as an address has it; nothing where nothing is asked for. */
export function writeSourcesView(view: SourcesView): URLSearchParams {
  const search = new URLSearchParams()
  if (view.text !== '') search.set('q', view.text)
  if (view.grade !== null) search.set('grade', view.grade)
  if (view.publisher !== null) search.set('by', view.publisher)
  if (view.age !== null) search.set('age', String(view.age))
  if (view.usedIn !== null) search.set('in', view.usedIn)
  if (view.due) search.set('due', 'yes')
  if (view.moves) search.set('moves', 'yes')
  return search
}

/** The figure that the end of an address names; null where it names none. No text throws. */
export function figureInHash(hash: string): string | null {
  try {
    return listedName(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

/** The share of people of the mix whose first path hangs on a figure; null where hardly anybody's does. */
export const movesVerdicts = (name: string): number | null =>
  VERDICT_MOVERS.find((mover) => mover.name === name)?.share ?? null

/**
 * The figures that are all that is asked for, in the order of the registry, or those that verdicts
 * hang on first.
 *
 * @param onPage the figures of the article that `usedIn` names; null for all
 */
export function findFigures(
  view: SourcesView,
  today: Day,
  onPage: ReadonlySet<string> | null,
): readonly NamedFigure[] {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = EVERY_FIGURE.filter(([name, figure]) => {
    if (view.grade !== null && figure.grade !== view.grade) return false
    if (view.due && dueBy(figure) >= today) return false
    if (view.moves && movesVerdicts(name) === null) return false
    if (view.usedIn === IN_ANSWERS && nameOf(figure) === null) return false
    if (onPage !== null && !onPage.has(name)) return false
    if (view.age !== null && !isOlder(figure, view.age, today)) return false
    const publishers = figure.sources.map((source) => EVERY_SOURCE[source]?.publisher ?? '')
    if (view.publisher !== null && !publishers.includes(view.publisher)) return false
    if (words.length === 0) return true
    const { describes, population } = figure
    const said = `${name} ${describes} ${population} ${publishers.join(' ')}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  return view.moves ? [...found].sort((a, b) => placeOf(a) - placeOf(b)) : found
}

const placeOf = ([name]: NamedFigure): number =>
  VERDICT_MOVERS.findIndex((mover) => mover.name === name)

/** Whether the last year that the data name lies so many years back. Rules in force have no age. */
function isOlder({ year }: Figure, age: Age, today: Day): boolean {
  const years = (year.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)
  return years.length > 0 && Math.max(...years) <= Number(today.slice(0, 4)) - age
}
