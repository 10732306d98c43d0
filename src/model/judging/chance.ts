import type { Goal, PathFacts } from '../../evidence/paths/path.ts'
import type { End } from './figure-end.ts'

/** The share of those who set out on a path, let in or not, who reach a goal, 0 to 1. */
export function chanceOf(facts: PathFacts, goal: Goal, end: End): number {
  return facts.admission[end] * facts.chance[goal][end]
}

/** The goal whose being reached changes pay: an award is worth the job that comes of it. */
export const PAID_BY: Readonly<Record<Goal, Goal>> = {
  'developer-job': 'developer-job',
  grow: 'grow',
  'own-work': 'own-work',
  qualification: 'developer-job',
  explore: 'explore',
}
