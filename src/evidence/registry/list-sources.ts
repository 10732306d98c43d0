import { ROADMAP_SOURCES } from '../roadmap/roadmap-sources.ts'
import { STATE_SOURCES } from '../states/state-sources.ts'
import { WAGE_SOURCES } from '../wages/wage-sources.ts'

/** Every source that a figure of the lists cites, beside those of `SOURCES`. */
export const LIST_SOURCES = { ...WAGE_SOURCES, ...STATE_SOURCES, ...ROADMAP_SOURCES } as const
