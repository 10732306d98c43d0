import { GUIDE_SOURCES } from '../sources/guide-sources.ts'
import { LIST_SOURCES } from './list-sources.ts'
import type { Source } from '../passport/source.ts'
import { SOURCES } from '../sources/sources.ts'

/** Every source there is, by the key that figures cite it by. */
export const EVERY_SOURCE: Readonly<Record<string, Source>> = {
  ...SOURCES,
  ...LIST_SOURCES,
  ...GUIDE_SOURCES,
}
