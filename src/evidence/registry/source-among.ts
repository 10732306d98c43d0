import type { Source } from '../passport/source.ts'

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
