import { LIST_SOURCES } from '../../evidence/list-sources.ts'
import type { Source } from '../../evidence/source.ts'
import { SOURCES } from '../../evidence/sources.ts'

const EVERY_SOURCE: Readonly<Record<string, Source>> = { ...SOURCES, ...LIST_SOURCES }

/** The source that a figure cites by this key. */
export function sourceOf(key: string): Source {
  const source = EVERY_SOURCE[key]
  if (source === undefined) throw new Error(`expected a source for ${key}`)
  return source
}
