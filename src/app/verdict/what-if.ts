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
export interface WhatIf {
  readonly change: (answers: Answers) => void
  /** Changes one answer and leaves the others as they are. */
  readonly answer: <Q extends QuestionId>(question: Q, answer: Answer<Q>) => void
  /** Moves one criterion, or leaves it to the answers again. */
  readonly move: (criterion: CriterionId, emphasis: Emphasis | null) => void
  /** As `change`, from a button that may move or go: the page and the focus stay where they are. */
  readonly show: (answers: Answers, from: HTMLElement) => void
  readonly undo: () => void
}

/** What was changed since the page was opened. */
export interface Changed {
  /** Whether anything was. */
  readonly any: boolean
  /** How many changes can be undone. */
  readonly steps: number
  /** The answers at first, where those on the page differ from them by a change. */
  readonly first: Answers | null
  /** The answers before the last change. */
  readonly last: Answers | null
}

/**
 * @param asked the answers in the address
 * @param shown the answers on the page, which may follow a moment later
 * @returns `whatIf` stays the same object, so that what is handed it need not be drawn again
 */
export function useWhatIf(asked: Answers, shown: Answers): { whatIf: WhatIf; changed: Changed } {
  const navigate = useNavigate()
  const { state } = useLocation() as { state: unknown }
  const any = isTrail(state)
  const before = any ? state.before : NOWHERE

  const now = useRef({ asked, before })
  /** Where a change was made, until what follows from it is on the page. */
  const place = useRef<Place | null>(null)
  useEffect(() => {
    now.current = { asked, before }
  }, [asked, before])
  useEffect(() => {
    if (place.current === null || place.current.link !== linkOf(shown)) return
    stayAt(place.current)
    place.current = null
  }, [shown])

  const whatIf = useMemo(() => {
    // The result is its address, so showing other answers is going to another address. It replaces
    // this one: a change is not a page to come back to.
    const go = (link: string, trail: Trail) => {
      void navigate(to.result(link), { replace: true, state: trail })
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
      show: (answers: Answers, from: HTMLElement) => {
        const section = from.closest('section') ?? from
        place.current = { link: linkOf(answers), from, section, top: topOf(section) }
        change(answers)
      },
      undo: () => {
        const last = now.current.before.at(-1)
        if (last !== undefined) go(last, { before: now.current.before.slice(0, -1) })
      },
    }
  }, [navigate])

  const [firstLink] = before
  const first = useMemo(() => answersIn(firstLink), [firstLink])
  const lastLink = before.at(-1)
  const last = useMemo(() => answersIn(lastLink), [lastLink])
  const steps = before.length
  const changed = useMemo(() => ({ any, steps, first, last }), [any, steps, first, last])
  return { whatIf, changed }
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

function answersIn(link: string | undefined): Answers | null {
  if (link === undefined) return null
  const read = readLink(link)
  return read.kind === 'complete' ? read.answers : null
}

/** Where a person is on the page when they change something. */
interface Place {
  /** The link whose answer is awaited. */
  readonly link: string
  readonly from: HTMLElement
  readonly section: HTMLElement
  /** Where the section began on the screen. */
  readonly top: number
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top

/** Keeps a place where it was, although what stands above it has grown or shrunk. */
function stayAt({ from, section, top }: Place): void {
  if (section.isConnected) window.scrollBy(0, topOf(section) - top)
  if (from.isConnected) return
  // The button is gone, and with it the focus: it goes to the heading above.
  const heading = section.querySelector<HTMLElement>('h2, summary')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}
