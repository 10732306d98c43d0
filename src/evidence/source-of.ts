import { LIST_SOURCES } from './list-sources.ts'
import type { Source } from './source.ts'
import { SOURCES } from './sources.ts'

const EVERY_SOURCE: Readonly<Record<string, Source>> = { ...SOURCES, ...LIST_SOURCES }

/**
 * The source that a figure cites by this key.
 *
 * @throws Error where there is none, which no test lets pass
 */
export function sourceOf(key: string): Source {
  const source = EVERY_SOURCE[key]
  if (source === undefined) throw new Error(`expected a source for ${key}`)
  return source
}
