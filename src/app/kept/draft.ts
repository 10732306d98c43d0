import { create } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'

import type { Answer, Details, Draft, QuestionId } from '../../model/person/answers.ts'
import { readLink, writeLink, type LinkProblem } from '../../links/link.ts'
import { dropChoice } from './choice.ts'
import { keepAside, readDevice, whenAnotherTabChanges, writeDevice } from './device.ts'

/** Where the answers in progress are kept on this device, as a link's text. */
export const DRAFT_KEY = 'waymark-draft'

/**
 * How the answers are kept.
 *
 * - `kept`: on this device
 * - `not-kept`: only in memory, because this device refuses to store them
 * - `unreadable`, `partly-unreadable`: what was stored here could not be read; it is there still, and
 *   is kept aside before anything new is stored
 */
export type Keeping = 'kept' | 'not-kept' | 'unreadable' | 'partly-unreadable'

interface DraftState {
  readonly draft: Draft
  readonly keeping: Keeping
  /** The answers that starting again set aside, until a new one is given. */
  readonly setAside: Draft | null
}

type Stored = Pick<DraftState, 'draft' | 'keeping'>

const deviceStorage: PersistStorage<Stored> = {
  getItem: () => ({ state: load() }),
  setItem: (_, { state: { draft, keeping } }) => {
    const now = save(draft) ? 'kept' : 'not-kept'
    if (now !== keeping) useDraft.setState({ keeping: now })
  },
  removeItem: () => save({}),
}

/** The answers in progress. They are kept on this device from one visit to the next. */
export const useDraft = create<DraftState>()(
  persist((): DraftState => ({ draft: {}, keeping: 'kept', setAside: null }), {
    name: DRAFT_KEY,
    storage: deviceStorage,
    partialize: ({ draft, keeping }) => ({ draft, keeping }),
  }),
)

export function saveAnswer<Q extends QuestionId>(question: Q, answer: Answer<Q>): void {
  useDraft.setState(({ draft }) => ({ draft: { ...draft, [question]: answer }, setAside: null }))
}

/** Give one optional detail. */
export function saveDetail<D extends keyof Details>(
  detail: D,
  value: NonNullable<Details[D]>,
): void {
  useDraft.setState(({ draft }) => ({ draft: { ...draft, [detail]: value }, setAside: null }))
}

/** Take one optional detail back. */
export function dropDetail(detail: keyof Details): void {
  useDraft.setState(({ draft }) => {
    const { [detail]: _dropped, ...rest } = draft
    return { draft: rest }
  })
}

/** Begin with no answers. The old ones are set aside, so that `bringBack` can undo it. */
export function startAgain(): void {
  dropChoice()
  useDraft.setState(({ draft }) => ({ draft: {}, setAside: draft }))
}

/** Begin with answers from elsewhere, such as a link. The old ones are set aside for `bringBack`. */
export function startFrom(answers: Draft): void {
  dropChoice()
  useDraft.setState(({ draft }) => ({
    draft: answers,
    setAside: Object.keys(draft).length === 0 || sayTheSame(draft, answers) ? null : draft,
  }))
}

export function bringBack(): void {
  useDraft.setState(({ draft, setAside }) => ({ draft: setAside ?? draft, setAside: null }))
}

/** Whether two drafts hold the same answers and details. */
export const sayTheSame = (a: Draft, b: Draft): boolean => writeLink(a) === writeLink(b)

function load(): Stored {
  const text = readDevice(DRAFT_KEY)
  if (text === undefined) return { draft: {}, keeping: 'not-kept' }
  return text === null ? { draft: {}, keeping: 'kept' } : understood(text)
}

/** What a stored text says. */
function understood(text: string): Stored {
  const read = readLink(text)
  switch (read.kind) {
    case 'complete':
      return { draft: asReadable(read.answers, read.problems), keeping: asKept(read.problems) }
    case 'partial':
      return { draft: asReadable(read.draft, read.problems), keeping: asKept(read.problems) }
    case 'newer':
    case 'not-a-link':
      return { draft: {}, keeping: 'unreadable' }
  }
}

function asKept(problems: readonly LinkProblem[]): Keeping {
  return problems.length === 0 ? 'kept' : 'partly-unreadable'
}

/** The answers without those whose words were not understood, so that these are asked again. */
function asReadable(draft: Draft, problems: readonly LinkProblem[]): Draft {
  const readable = Object.entries(draft).filter(
    ([key]) => !problems.some((problem) => problem.kind === 'unreadable' && problem.key === key),
  )
  // Leaving answers out of a draft leaves a draft.
  return Object.fromEntries(readable) as Draft
}

/**
 * Write the draft, once whatever stands there and cannot be read in full is safe beside it.
 *
 * @returns whether this device took it
 */
function save(draft: Draft): boolean {
  const before = readDevice(DRAFT_KEY)
  if (before === undefined) return false
  const lost = before !== null && understood(before).keeping !== 'kept'
  if (lost && !keepAside(DRAFT_KEY, before)) return false
  return writeDevice(DRAFT_KEY, Object.keys(draft).length === 0 ? null : writeLink(draft))
}

/** Two tabs open on one device work on the same answers, unless one could not store its own. */
export function followOtherTabs(): void {
  whenAnotherTabChanges(DRAFT_KEY, () => {
    if (useDraft.getState().keeping !== 'not-kept') void useDraft.persist.rehydrate()
  })
}
