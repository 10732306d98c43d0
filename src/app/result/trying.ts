import { useLocation, useNavigate } from 'react-router'

import type { Answers } from '../../model/answers.ts'
import { to } from '../to.ts'
import { linkOf } from './link-of.ts'

/**
 * The links that led to the one in the address bar, first to last. They travel with the address, as
 * the browser's own note on it, so that a reload can still go back.
 */
interface Trail {
  readonly before: readonly string[]
}

const isTrail = (state: unknown): state is Trail =>
  typeof state === 'object' && state !== null && 'before' in state && Array.isArray(state.before)

/** Ways to move from the result on the page to that of other answers, and back. */
export interface Trying {
  /** Whether something was tried since the page was opened. */
  readonly tried: boolean
  /** How many changes can be undone. */
  readonly steps: number
  readonly change: (answers: Answers) => Promise<void>
  readonly undo: () => Promise<void>
}

/** @param shown the answers on the page */
export function useTrying(shown: Answers): Trying {
  const navigate = useNavigate()
  const { state } = useLocation() as { state: unknown }
  const before = isTrail(state) ? state.before : []

  // The result is its address, so showing other answers is going to another address. It replaces
  // this one: a change is not a page to come back to.
  const go = async (link: string, trail: Trail) => {
    await navigate(to.result(link), {
      replace: true,
      state: trail,
      preventScrollReset: true,
      flushSync: true,
    })
  }
  return {
    tried: isTrail(state),
    steps: before.length,
    change: (answers) => go(linkOf(answers), { before: [...before, linkOf(shown)] }),
    undo: async () => {
      const last = before.at(-1)
      if (last !== undefined) await go(last, { before: before.slice(0, -1) })
    },
  }
}
