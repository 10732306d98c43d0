import { PATH_IDS, type Family, type PathFacts } from '../../../evidence/paths/path.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import { monthsFor } from '../../../model/judging/months.ts'
import { PACE } from '../../parts/pace.ts'

/** The least and the most among the paths of a family. */
export type Span = readonly [least: number, most: number]

/**
 * What the paths of a family typically cost in USD before aid, and how many months they take
 * someone who has finished high school and never coded.
 */
export function familyFigures(family: Family): { readonly price: Span; readonly months: Span } {
  const paths = PATH_IDS.map((id) => PATHS[id]).filter((path) => path.family === family)
  return { price: span(paths.map(typicalPrice)), months: span(paths.map(typicalMonths)) }
}

function typicalMonths(path: PathFacts): number {
  const hours = Math.max(PACE, path.leastHours.value)
  const beginner = { goal: 'developer-job', schooling: 'high-school', experience: 'none' } as const
  return monthsFor(path, { ...beginner, hours }, 'value')
}

function typicalPrice(path: PathFacts): number {
  const { kind, figure } = path.price
  return kind === 'monthly' ? figure.value * typicalMonths(path) : figure.value
}

const span = (values: readonly number[]): Span => [Math.min(...values), Math.max(...values)]
