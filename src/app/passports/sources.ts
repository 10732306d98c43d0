import { createContext, useContext } from 'react'

import { ANSWER_SOURCES, sourceAmong } from '../../evidence/registry/source-of.ts'
import type { Source } from '../../evidence/passport/source.ts'

/** The sources that figures on a page may cite. A page of the guide brings more than an answer. */
export const Sources = createContext<Readonly<Record<string, Source>>>(ANSWER_SOURCES)

/** The source that a figure on this page cites by a key. */
export const useSource = (key: string): Source => sourceAmong(useContext(Sources), key)
