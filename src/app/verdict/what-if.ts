import { useEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

import type { Answer, Answers, Emphasis, QuestionId } from '../../model/person/answers.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import { readLink } from '../../links/link.ts'
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
  readonly change: (answers: Answers) => void
  /** Changes one answer and leaves the others as they are. */
  readonly answer: <Q extends QuestionId>(question: Q, answer: Answer<Q>) => void
  /** Moves one criterion, or leaves it to the answers again. */
  readonly move: (criterion: CriterionId, emphasis: Emphasis | null) => void
  /** As `change`, and the new answer is then at the top, with the focus. */
  readonly show: (answers: Answers) => void
  readonly undo: () => void
}

/** What was tried since the page was opened. */
export interface Tried {
  /** Whether anything was. */
  readonly any: boolean
  /** How many changes can be undone. */
  readonly steps: number
  /** The answers at first, where those on the page differ from them by a change. */
  readonly first: Answers | null
}

/**
 * @param asked the answers in the address
 * @param shown the answers on the page, which may follow a moment later
 * @returns `trying` stays the same object, so that what is handed it need not be drawn again
 */
export function useTrying(asked: Answers, shown: Answers): { trying: Trying; tried: Tried } {
  const navigate = useNavigate()
  const { state } = useLocation() as { state: unknown }
  const any = isTrail(state)
  const before = any ? state.before : NOWHERE

  const now = useRef({ asked, before })
  /** The link whose answer is to be gone to once it is on the page. */
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    now.current = { asked, before }
  }, [asked, before])
  useEffect(() => {
    if (awaited.current === null || awaited.current !== linkOf(shown)) return
    awaited.current = null
    goToAnswer()
  }, [shown])

  const trying = useMemo(() => {
    // The result is its address, so showing other answers is going to another address. It replaces
    // this one: a change is not a page to come back to.
    const go = (link: string, trail: Trail) => {
      void navigate(to.result(link), {
        replace: true,
        state: trail,
        preventScrollReset: true,
        flushSync: true,
      })
    }
    const change = (answers: Answers) => {
      const { asked: from, before: earlier } = now.current
      go(linkOf(answers), { before: [...earlier, linkOf(from)] })
    }
    return {
      change,
      answer: <Q extends QuestionId>(question: Q, answer: Answer<Q>) =>
        change({ ...now.current.asked, [question]: answer }),
      move: (criterion: CriterionId, emphasis: Emphasis | null) =>
        change(withPriority(now.current.asked, criterion, emphasis)),
      show: (answers: Answers) => {
        awaited.current = linkOf(answers)
        change(answers)
      },
      undo: () => {
        const last = now.current.before.at(-1)
        if (last !== undefined) go(last, { before: now.current.before.slice(0, -1) })
      },
    }
  }, [navigate])

  const [firstLink] = before
  const first = useMemo(() => (firstLink === undefined ? null : answersIn(firstLink)), [firstLink])
  return { trying, tried: { any, steps: before.length, first } }
}

/** The answers with one criterion moved. Only those that were moved are kept. */
function withPriority(
  answers: Answers,
  criterion: CriterionId,
  emphasis: Emphasis | null,
): Answers {
  const { priorities = {}, ...rest } = answers
  const { [criterion]: _before, ...others } = priorities
  const moved = emphasis === null ? others : { ...others, [criterion]: emphasis }
  return Object.keys(moved).length === 0 ? rest : { ...rest, priorities: moved }
}

const NOWHERE: readonly string[] = []

function answersIn(link: string): Answers | null {
  const read = readLink(link)
  return read.kind === 'complete' ? read.answers : null
}

function goToAnswer(): void {
  const heading = document.querySelector('h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
