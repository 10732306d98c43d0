import { create } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'

import type { Answer, Answers, Draft, QuestionId } from '../../model/person/answers.ts'
import { readComparison, writeComparison } from '../../links/comparison.ts'
import { writeLink } from '../../links/link.ts'
import { keepAside, readDevice, whenAnotherTabChanges, writeDevice } from './device.ts'

/** Where a second opinion in progress is kept on this device, as the text of a comparison. */
export const OPINION_KEY = 'waymark-opinion'

/** Answers that someone gives for another person, apart from their own. */
interface OpinionState {
  /** The answers of the person who asked; null where nobody has. */
  readonly asked: Answers | null
  /** The answers given for them so far, on top of the details that they gave themselves. */
  readonly draft: Draft
  readonly keeping: 'kept' | 'not-kept'
}

type Stored = Pick<OpinionState, 'asked' | 'draft' | 'keeping'>

const NOBODY_ASKED = { asked: null, draft: {} } as const

const deviceStorage: PersistStorage<Stored> = {
  getItem: () => ({ state: load() }),
  setItem: (_, { state }) => {
    const keeping = save(state) ? 'kept' : 'not-kept'
    if (keeping !== state.keeping) useOpinion.setState({ keeping })
  },
  removeItem: () => writeDevice(OPINION_KEY, null),
}

export const useOpinion = create<OpinionState>()(
  persist((): OpinionState => ({ asked: null, draft: {}, keeping: 'kept' }), {
    name: OPINION_KEY,
    storage: deviceStorage,
    partialize: ({ asked, draft, keeping }) => ({ asked, draft, keeping }),
  }),
)

/**
 * Begin to answer for someone else. Their details, such as pay and state, are facts that only they
 * know, so these are taken over and only the ten questions are asked.
 *
 * @param draft answers already given for them
 */
export function startOpinion(asked: Answers, draft: Draft = {}): void {
  useOpinion.setState({ asked, draft: { ...detailsOf(asked), ...draft } })
}

export function answerForThem<Q extends QuestionId>(question: Q, answer: Answer<Q>): void {
  useOpinion.setState(({ draft }) => ({ draft: { ...draft, [question]: answer } }))
}

function detailsOf({ income, state, aid, role, priorities }: Answers): Draft {
  return {
    ...(income !== undefined && { income }),
    ...(state !== undefined && { state }),
    ...(aid !== undefined && { aid }),
    ...(role !== undefined && { role }),
    ...(priorities !== undefined && { priorities }),
  }
}

function load(): Stored {
  const text = readDevice(OPINION_KEY)
  if (text === undefined) return { ...NOBODY_ASKED, keeping: 'not-kept' }
  return { ...(understood(text ?? '') ?? NOBODY_ASKED), keeping: 'kept' }
}

/** What a stored text says, where every part of it is understood. */
function understood(text: string): Pick<OpinionState, 'asked' | 'draft'> | null {
  const read = readComparison(text)
  if (read.kind !== 'comparison' || read.a.kind !== 'complete' || read.b === null) return null
  const { a, b } = read
  if (a.problems.length > 0) return null
  switch (b.kind) {
    case 'complete':
      return b.problems.length > 0 ? null : { asked: a.answers, draft: b.answers }
    case 'partial':
      return b.problems.length > 0 ? null : { asked: a.answers, draft: b.draft }
    case 'newer':
    case 'not-a-link':
      return null
  }
}

/** @returns whether this device took it */
function save({ asked, draft }: Stored): boolean {
  const before = readDevice(OPINION_KEY)
  if (before === undefined) return false
  if (before !== null && understood(before) === null && !keepAside(OPINION_KEY, before))
    return false
  const text = asked === null ? null : writeComparison(writeLink(asked), writeLink(draft))
  return writeDevice(OPINION_KEY, text)
}

// Two tabs open on one device work on the same opinion.
whenAnotherTabChanges(OPINION_KEY, () => {
  if (useOpinion.getState().keeping === 'kept') void useOpinion.persist.rehydrate()
})
