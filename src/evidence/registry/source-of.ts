import { LIST_SOURCES } from './list-sources.ts'
import type { Source } from '../passport/source.ts'
import { SOURCES } from '../sources/sources.ts'

/** The sources of an answer and of the lists beside it. */
export const ANSWER_SOURCES: Readonly<Record<string, Source>> = { ...SOURCES, ...LIST_SOURCES }

/**
 * The source that a figure of an answer cites by this key.
 *
 * @throws Error where there is none, which no test lets pass
 */
export const sourceOf = (key: string): Source => sourceAmong(ANSWER_SOURCES, key)

/**
 * The source that stands under a key.
 *
 * @throws Error where there is none
 */
export function sourceAmong(sources: Readonly<Record<string, Source>>, key: string): Source {
  const source = sources[key]
  if (source === undefined) throw new Error(`expected a source for ${key}`)
  return source
}
