import { PATHS } from '../../evidence/paths/paths.ts'
import type { Plan } from './plan.ts'

/**
 * What it would take to finish within some weeks.
 *
 * - `enough`: the hours given are enough
 * - `more-hours`: more hours a week than were given
 * - `too-many-hours`: more hours a week than bring the end of this path any nearer
 * - `too-soon`: sooner than the calendar of this path allows, whatever the hours
 */
export type ByDate =
  | { readonly kind: 'enough' | 'more-hours'; readonly hoursAWeek: number }
  | { readonly kind: 'too-many-hours'; readonly hoursAWeek: number; readonly most: number }
  | { readonly kind: 'too-soon'; readonly leastWeeks: number }

/** @param weeks from the start of the plan to the day chosen, more than 0 */
export function byDate(plan: Plan, weeks: number): ByDate {
  const { leastHours, mostHours } = PATHS[plan.path]
  if (weeks < plan.leastWeeks) return { kind: 'too-soon', leastWeeks: plan.leastWeeks }
  const spread = plan.hours / weeks
  const hoursAWeek = spread > leastHours.value ? spread : leastHours.value
  if (hoursAWeek > mostHours.value) {
    return { kind: 'too-many-hours', hoursAWeek, most: mostHours.value }
  }
  return { kind: hoursAWeek > plan.person.hours ? 'more-hours' : 'enough', hoursAWeek }
}
