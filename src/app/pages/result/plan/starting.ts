import { create } from 'zustand'

import type { Day } from '../../../../evidence/passport/figure.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { comingMonday } from './days.ts'

/**
 * When a plan begins, and for which of several equals it is shown. Not in the link: a result stays
 * true for years, a starting day does not.
 */
interface Starting {
  readonly day: Day
  /** Null until someone chooses. */
  readonly path: PathId | null
}

export const useStarting = create<Starting>(() => ({ day: comingMonday(new Date()), path: null }))

/** The path whose plan is shown among those that stand first. */
export const plannedOf = (paths: readonly PathId[], { path }: Starting): PathId | undefined =>
  paths.find((each) => each === path) ?? paths[0]
