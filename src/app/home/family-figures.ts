import { PATH_IDS, type Family, type PathFacts } from '../../evidence/path.ts'
import { PATHS } from '../../evidence/paths.ts'

/** Hours of study a week at which the families are compared, where a path allows it. */
export const PACE = 20

const WEEKS_A_MONTH = 52 / 12

/** The least and the most among the paths of a family. */
export type Span = readonly [least: number, most: number]

/** What the paths of a family typically cost in USD before aid, and how many months they take. */
export function familyFigures(family: Family): { readonly price: Span; readonly months: Span } {
  const paths = PATH_IDS.map((id) => PATHS[id]).filter((path) => path.family === family)
  return { price: span(paths.map(typicalPrice)), months: span(paths.map(typicalMonths)) }
}

function typicalMonths({ study, leastHours, mostHours, leastMonths }: PathFacts): number {
  const hours = Math.min(Math.max(PACE, leastHours.value), mostHours.value)
  return Math.max(leastMonths.value, study.value / (hours * WEEKS_A_MONTH))
}

function typicalPrice(path: PathFacts): number {
  const { kind, figure } = path.price
  return kind === 'monthly' ? figure.value * typicalMonths(path) : figure.value
}

const span = (values: readonly number[]): Span => [Math.min(...values), Math.max(...values)]
