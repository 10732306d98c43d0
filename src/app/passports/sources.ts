import { createContext, useContext } from 'react'

import { sourceAmong } from '../../evidence/registry/source-among.ts'
import type { Source } from '../../evidence/passport/source.ts'

/** The sources that figures on a page may cite: an article brings its own, an answer those of answers. */
export const Sources = createContext<Readonly<Record<string, Source>>>({})

/** The source that a figure on this page cites by a key. */
export const useSource = (key: string): Source => sourceAmong(useContext(Sources), key)
