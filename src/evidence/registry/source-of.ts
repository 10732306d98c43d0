import { LIST_SOURCES } from './list-sources.ts'
import type { Source } from '../passport/source.ts'
import { SOURCES } from '../sources/sources.ts'
import { sourceAmong } from './source-among.ts'

/** The sources of an answer and of the lists beside it. */
export const ANSWER_SOURCES: Readonly<Record<string, Source>> = { ...SOURCES, ...LIST_SOURCES }

/**
 * The source that a figure of an answer cites by this key.
 *
 * @throws Error where there is none, which no test lets pass
 */
export const sourceOf = (key: string): Source => sourceAmong(ANSWER_SOURCES, key)
