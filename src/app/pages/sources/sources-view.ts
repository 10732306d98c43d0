import type { Day, Grade } from '../../../evidence/passport/figure.ts'
import { EVERY_FIGURE, type NamedFigure } from '../../../evidence/registry/every-figure.ts'
import { EVERY_SOURCE } from '../../../evidence/registry/every-source.ts'

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']

/** What a reader looks for. Null and empty ask for nothing. */
export interface SourcesView {
  readonly text: string
  readonly grade: Grade | null
  readonly publisher: string | null
  /** Only those whose day of review has passed. */
  readonly due: boolean
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
    due: search.get('due') === 'yes',
  }
}

/** The same as an address has it; nothing where nothing is asked for. */
export function writeSourcesView({ text, grade, publisher, due }: SourcesView): URLSearchParams {
  const search = new URLSearchParams()
  if (text !== '') search.set('q', text)
  if (grade !== null) search.set('grade', grade)
  if (publisher !== null) search.set('by', publisher)
  if (due) search.set('due', 'yes')
  return search
}

/** The figures that are all that is asked for, in the order of the registry. */
export function findFigures(view: SourcesView, today: Day): readonly NamedFigure[] {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean)
  return EVERY_FIGURE.filter(([name, figure]) => {
    if (view.grade !== null && figure.grade !== view.grade) return false
    if (view.due && figure.reviewBy >= today) return false
    const publishers = figure.sources.map((source) => EVERY_SOURCE[source]?.publisher ?? '')
    if (view.publisher !== null && !publishers.includes(view.publisher)) return false
    if (words.length === 0) return true
    const { describes, population } = figure
    const said = `${name} ${describes} ${population} ${publishers.join(' ')}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
