import type { PathId } from '../../evidence/paths/path.ts'
import { listed } from './format.ts'
import { PATH_WORDS } from './paths.ts'
import { verdictName } from './releases.ts'

/** The two sides of a comparison, by whose answers they are. */
export type SideName = 'yours' | 'other' | 'first' | 'second'

export const SIDE_NAMES: Readonly<Record<SideName, string>> = {
  yours: 'Your answers',
  other: 'The other answers',
  first: 'The first answers',
  second: 'The second answers',
}

/** The `h1`: both verdicts. */
export function bothVerdicts(a: PathId | 'none', b: PathId | 'none'): string {
  if (a !== b) return `Two answers: ${verdictName(a)}, or ${verdictName(b)}`
  return a === 'none' ? 'No path fits yet, either way' : `Both lead to ${verdictName(a)}`
}

export const COMPARISON = {
  identical: 'Both links hold the same answers.',
  differ: 'Where the answers differ',
  moves: 'Moves the answer',
  movesColumn: 'Effect',
  movesNot: 'Not needed for that',
  open: 'Open this result, with the source of every figure',
  many: 'It takes more than five of the different answers together, so no short list explains it.',
  send: 'Send this comparison',
  reveals: 'The link holds the answers of both sides. Whoever has it can read them.',
  passOn: {
    field: 'The link to both',
    copy: 'Copy the link',
    subject: 'Two results from Waymark, side by side',
  },
  noneFits: (nearest: PathId): string =>
    `No path keeps within all these limits. The nearest is ${PATH_WORDS[nearest].a}.`,
  question: 'Question',
  inTotal: 'in total, lost pay and interest included',
  /** Behind a number of people. */
  in100: 'in 100',
} as const

/** How many differ, and that the rest is the same. */
export function sameOrNot(differing: number, verdictsDiffer: boolean): string {
  const count = differing === 1 ? 'One answer differs' : `${differing} answers differ`
  return verdictsDiffer
    ? `${count}; all others are the same.`
    : `${count}; all others are the same. It does not change which path comes first.`
}

/**
 * Why the verdicts differ.
 *
 * @param sets the smallest sets of answers, each by the names of its questions
 */
export function explanation(
  sets: readonly (readonly string[])[],
  from: PathId | 'none',
  to: PathId | 'none',
): string {
  const change = `from ${verdictName(from)} to ${verdictName(to)}`
  const alone = sets.every((set) => set.length === 1)
  if (alone && sets.length === 1) {
    return `One answer makes the difference: ${listed(sets.flat())}. Given as on the other side, it alone leads ${change}.`
  }
  if (alone) {
    return `Any one of these makes the difference: ${listed(sets.flat(), 'or')}. Given as on the other side, each alone leads ${change}.`
  }
  return `No single answer makes the difference. Given as on the other side, these together lead ${change}: ${sets.map((set) => listed(set)).join('; or ')}.`
}

/** Addresses that hold no comparison we can show. */
export const NO_COMPARISON = {
  nothing: {
    title: 'There is nothing to compare in this address',
    line: 'A comparison lives in its whole link. If you came by a link, part of it may have been cut off: ask for it again, or open it whole.',
  },
  incomplete: {
    title: 'This comparison is not complete',
    whole: 'This side is whole.',
    newer: 'This side was made with a later version of Waymark. Load the page again to read it.',
    unreadable: 'This side could not be read. Part of the link may have been cut off.',
    goOn: 'Answer what is missing',
  },
} as const

/** A side that leaves questions open. */
export const leavesOpen = (questions: string): string =>
  `This side says nothing about ${questions}.`
