import { create } from 'zustand'

import { decodeDetails, type CollegeDetails } from '../../../evidence/colleges/college-details.ts'
import { decodeFacts, type FactsTable } from '../../../evidence/colleges/facts-table.ts'
import { decodeIndex, type CollegeIndex } from '../../../evidence/colleges/index-table.ts'
import type { Decoded } from '../../../evidence/colleges/table.ts'
import { BASE } from '../../to.ts'

/** Why tables are not there. */
export type LoadTrouble = 'no-network' | 'damaged'

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly trouble: LoadTrouble }
  | { readonly kind: 'ready'; readonly value: T }

interface Tables {
  /** Who the colleges are and what is known of each: enough to search. */
  readonly list: Loading<{ readonly index: CollegeIndex; readonly facts: FactsTable }>
  /** All the rest, for the page of one college. */
  readonly details: Loading<{ readonly index: CollegeIndex; readonly details: CollegeDetails }>
}

const LOADING = { kind: 'loading' } as const

/** The tables of colleges, fetched once a visit and only when a page asks for them. */
export const useTables = create<Tables>()(() => ({ list: LOADING, details: LOADING }))

const asked = { list: false, details: false }

/** Fetch what the list needs, unless it is there or on its way. */
export function loadList(): void {
  void load('list', async () => {
    const [indexText, factsText] = await Promise.all([fetchText('index'), fetchText('facts')])
    const index = sound(decodeIndex(indexText))
    return { index, facts: sound(decodeFacts(factsText, index)) }
  })
}

/** Fetch what the page of one college needs, unless it is there or on its way. */
export function loadDetails(): void {
  void load('details', async () => {
    const [indexText, facts, programs, links] = await Promise.all(
      (['index', 'facts', 'programs', 'links'] as const).map(fetchText),
    )
    const index = sound(decodeIndex(indexText!))
    const texts = { facts: facts!, programs: programs!, links: links! }
    return { index, details: sound(decodeDetails(texts, index)) }
  })
}

async function load<K extends keyof Tables>(
  name: K,
  fetchAndRead: () => Promise<Extract<Tables[K], { kind: 'ready' }>['value']>,
): Promise<void> {
  if (asked[name]) return
  asked[name] = true
  const set = (state: Loading<unknown>) => useTables.setState({ [name]: state } as Partial<Tables>)
  set(LOADING)
  try {
    set({ kind: 'ready', value: await fetchAndRead() })
  } catch (error) {
    // Asked for once more, it is fetched once more.
    asked[name] = false
    set({ kind: 'failed', trouble: error instanceof Damaged ? 'damaged' : 'no-network' })
  }
}

/** A table arrived, and is not what it should be. */
class Damaged extends Error {}

async function fetchText(name: 'index' | 'facts' | 'programs' | 'links'): Promise<string> {
  const response = await fetch(`${BASE}/data/college-${name}.txt`)
  if (!response.ok) throw new Error(`the host answered ${response.status}`)
  return response.text()
}

function sound<T>(decoded: Decoded<T>): T {
  if (decoded.kind === 'malformed') throw new Damaged()
  return decoded.value
}
