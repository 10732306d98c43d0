import { STATE_NAMES } from '../../../evidence/states/states.ts'
import type { StateNumbers } from './state-rows.ts'

export const SORT_KEYS = ['state', 'paid', 'national', 'jobs'] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface Sorting {
  readonly by: SortKey
  readonly direction: 'ascending' | 'descending'
}

/** What choosing a column does: names from A and numbers from the most, and the other way again. */
export function resorted(sorting: Sorting, by: SortKey): Sorting {
  if (by === sorting.by) {
    return { by, direction: sorting.direction === 'ascending' ? 'descending' : 'ascending' }
  }
  return { by, direction: by === 'state' ? 'ascending' : 'descending' }
}

/** The rows in order. Rows without the number come last either way: nothing is known of them. */
export function sorted(
  rows: readonly StateNumbers[],
  { by, direction }: Sorting,
): readonly StateNumbers[] {
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => {
    const byName = STATE_NAMES[a.state].localeCompare(STATE_NAMES[b.state], 'en')
    if (by === 'state') return sign * byName
    const [one, other] = [numberOf(a, by), numberOf(b, by)]
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || byName
    return sign * (one - other) || byName
  })
}

const numberOf = ({ pay, jobs }: StateNumbers, by: Exclude<SortKey, 'state'>): number | null =>
  (by === 'jobs' ? jobs : pay[by])?.value ?? null
