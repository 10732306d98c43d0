import { create } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'

import {
  merged,
  readSavedFile,
  sameAnswers,
  writeSavedFile,
  type ReadSavedFile,
  type SavedResult,
} from '../../links/saved-file.ts'
import { keepAside, keptAside, readDevice, whenAnotherTabChanges, writeDevice } from './device.ts'
import { SAVED_KEY } from './saved-key.ts'

/** A text that was found here and could not be read, kept where it was put aside. */
export type Aside = ReturnType<typeof keptAside>[number]

interface SavedState {
  /** In the person's own order. */
  readonly results: readonly SavedResult[]
  /** `not-kept`: only in memory, because this device refuses to store them. */
  readonly keeping: 'kept' | 'not-kept'
  /** What is wrong with the text that is stored now; it stays until something new is saved. */
  readonly trouble: 'none' | 'newer' | 'unreadable' | 'partly-unreadable'
  readonly aside: readonly Aside[]
  /** The result deleted last and its place, until the list changes again. */
  readonly deleted: { readonly result: SavedResult; readonly place: number } | null
}

type Stored = Pick<SavedState, 'results' | 'keeping' | 'trouble' | 'aside'>

/** The list that was last read from the device or offered to it. Only another is worth writing. */
let offered: readonly SavedResult[] = []

const deviceStorage: PersistStorage<Stored> = {
  getItem: () => {
    const state = load()
    offered = state.results
    return { state }
  },
  setItem: (_, { state: { results } }) => {
    if (results === offered) return
    offered = results
    useSaved.setState(
      save(results)
        ? { keeping: 'kept', trouble: 'none', aside: keptAside(SAVED_KEY) }
        : { keeping: 'not-kept' },
    )
  },
  removeItem: () => writeDevice(SAVED_KEY, null),
}

/** The results someone keeps, from one visit to the next and in every tab. */
export const useSaved = create<SavedState>()(
  persist(
    (): SavedState => ({
      results: [],
      keeping: 'kept',
      trouble: 'none',
      aside: [],
      deleted: null,
    }),
    {
      name: SAVED_KEY,
      storage: deviceStorage,
      partialize: ({ results, keeping, trouble, aside }) => ({ results, keeping, trouble, aside }),
    },
  ),
)

/** Keep a result, ahead of the others; one with the same answers is replaced where it stands. */
export function saveResult(result: SavedResult): void {
  change((results) =>
    results.some(({ link }) => sameAnswers(link, result.link))
      ? results.map((one) => (sameAnswers(one.link, result.link) ? result : one))
      : [result, ...results],
  )
}

export function describeResult(link: string, words: Pick<SavedResult, 'name' | 'note'>): void {
  change((results) => results.map((one) => (one.link === link ? { ...one, ...words } : one)))
}

export function deleteResult(link: string): void {
  const { before } = change((results) => results.filter((one) => one.link !== link))
  const place = before.findIndex((one) => one.link === link)
  const result = before[place]
  if (result !== undefined) useSaved.setState({ deleted: { result, place } })
}

/** Put the result deleted last back in its place. */
export function undoDelete(): void {
  const { deleted } = useSaved.getState()
  if (deleted === null) return
  const { result, place } = deleted
  change((results) => merged([...results.slice(0, place), result, ...results.slice(place)], []))
}

/** Move a result one place up (-1) or down (1). */
export function moveResult(link: string, by: -1 | 1): void {
  change((results) => {
    const from = results.findIndex((one) => one.link === link)
    const to = from + by
    const moved = results[from]
    if (moved === undefined || to < 0 || to >= results.length) return results
    const others = results.filter((_, place) => place !== from)
    return [...others.slice(0, to), moved, ...others.slice(to)]
  })
}

/** What became of a file that was brought here. */
export type Imported =
  | {
      readonly kind: 'imported'
      readonly added: number
      /** How many were here already. */
      readonly here: number
      /** How many entries of the file could not be read. */
      readonly unreadable: number
    }
  | Exclude<ReadSavedFile, { kind: 'read' }>

/** Add the results of a saved file to those that are here, which stay as they are. */
export function importResults(text: string): Imported {
  const read = readSavedFile(text)
  if (read.kind !== 'read') return read
  const { before, results } = change((here) => merged(here, read.results))
  const added = results.length - before.length
  return {
    kind: 'imported',
    added,
    here: read.results.length - added,
    unreadable: read.unreadable,
  }
}

/** Delete a text that was kept aside. */
export function dropAside(place: string): void {
  writeDevice(place, null)
  useSaved.setState({ aside: keptAside(SAVED_KEY) })
}

interface Changed {
  readonly before: readonly SavedResult[]
  readonly results: readonly SavedResult[]
}

/**
 * Change the list as it stands on the device at this moment, so that nothing another tab has just
 * done is undone. Where the device refused the last change, what it holds is joined in.
 */
function change(next: (results: readonly SavedResult[]) => readonly SavedResult[]): Changed {
  const { results: inMemory, keeping } = useSaved.getState()
  const onDevice = load()
  const before = keeping === 'kept' ? onDevice.results : merged(inMemory, onDevice.results)
  const results = next(before)
  useSaved.setState({ results, deleted: null })
  return { before, results }
}

function load(): Stored {
  const text = readDevice(SAVED_KEY)
  const aside = keptAside(SAVED_KEY)
  if (text === undefined) return { results: [], keeping: 'not-kept', trouble: 'none', aside }
  if (text === null) return { results: [], keeping: 'kept', trouble: 'none', aside }
  const read = readSavedFile(text)
  switch (read.kind) {
    case 'read': {
      const trouble = read.unreadable > 0 ? 'partly-unreadable' : 'none'
      return { results: read.results, keeping: 'kept', trouble, aside }
    }
    case 'newer':
      return { results: [], keeping: 'kept', trouble: 'newer', aside }
    case 'not-saved-results':
      return { results: [], keeping: 'kept', trouble: 'unreadable', aside }
  }
}

/**
 * Write the list, once whatever stands there and cannot be read in full is safe beside it.
 *
 * @returns whether the device took it
 */
function save(results: readonly SavedResult[]): boolean {
  const before = readDevice(SAVED_KEY)
  if (before === undefined) return false
  if (before !== null && !isWhole(before) && !keepAside(SAVED_KEY, before)) return false
  return writeDevice(SAVED_KEY, results.length === 0 ? null : writeSavedFile(results))
}

function isWhole(text: string): boolean {
  const read = readSavedFile(text)
  return read.kind === 'read' && read.unreadable === 0
}

// What other tabs do is followed, except while this one holds results that could not be stored.
whenAnotherTabChanges(SAVED_KEY, () => {
  if (useSaved.getState().keeping === 'kept') void useSaved.persist.rehydrate()
})
