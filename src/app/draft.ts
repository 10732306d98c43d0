import { create } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'

import type { Answer, Details, Draft, QuestionId } from '../model/answers.ts'
import { readLink, writeLink, type LinkProblem } from '../share/link.ts'

/** Where the answers in progress are kept on this device, as a link's text. */
export const DRAFT_KEY = 'waymark-draft'

/**
 * How the answers are kept.
 *
 * - `kept`: on this device
 * - `not-kept`: only in memory, because this device refuses to store them
 * - `unreadable`: what was stored here could not be read; nothing new has been stored yet
 */
export type Keeping = 'kept' | 'not-kept' | 'unreadable'

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
  useDraft.setState(({ draft }) => ({ draft: {}, setAside: draft }))
}

/** Begin with answers from elsewhere, such as a link. The old ones are set aside for `bringBack`. */
export function startFrom(answers: Draft): void {
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
  let text: string | null
  try {
    text = localStorage.getItem(DRAFT_KEY)
  } catch {
    return { draft: {}, keeping: 'not-kept' }
  }
  if (text === null) return { draft: {}, keeping: 'kept' }
  const read = readLink(text)
  switch (read.kind) {
    case 'complete':
      return { draft: asReadable(read.answers, read.problems), keeping: 'kept' }
    case 'partial':
      return { draft: asReadable(read.draft, read.problems), keeping: 'kept' }
    case 'newer':
    case 'not-a-link':
      return { draft: {}, keeping: 'unreadable' }
  }
}

/** The answers without those whose words were not understood, so that these are asked again. */
function asReadable(draft: Draft, problems: readonly LinkProblem[]): Draft {
  const understood = Object.entries(draft).filter(
    ([key]) => !problems.some((problem) => problem.kind === 'unreadable' && problem.key === key),
  )
  // Leaving answers out of a draft leaves a draft.
  return Object.fromEntries(understood) as Draft
}

/** @returns whether this device took it */
function save(draft: Draft): boolean {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(DRAFT_KEY)
    else localStorage.setItem(DRAFT_KEY, writeLink(draft))
    return true
  } catch {
    return false
  }
}
