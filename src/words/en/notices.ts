import type { QuestionId } from '../../model/person/answers.ts'
import { listed } from './format.ts'

/** What each question is about, as the end of "your answer about …". */
export const ABOUT_QUESTION: Readonly<Record<QuestionId, string>> = {
  goal: 'your goal',
  experience: 'coding so far',
  education: 'schooling',
  hours: 'hours a week',
  pause: 'pausing paid work',
  deadline: 'your time limit',
  budget: 'your own money',
  borrow: 'borrowing',
  credential: 'the need for a degree',
  support: 'what keeps you going',
}

const ABOUT_DETAIL: Readonly<Record<string, string>> = {
  income: 'what you earn',
  state: 'your state',
  role: 'the kind of developer',
  aid: 'help with the price',
  more: 'what matters more',
  less: 'what matters less',
  r: 'the release it was made with',
  top: 'the result it showed',
  v: 'its version',
}

const isQuestion = (key: string): key is QuestionId => Object.hasOwn(ABOUT_QUESTION, key)

/** What became of something in a link that could not be used as it stood. */
export function problemSentence(kind: 'unreadable' | 'repeated', key: string): string {
  if (kind === 'repeated') {
    return `It mentions ${aboutKey(key)} more than once; we used the first.`
  }
  return isQuestion(key)
    ? `The answer about ${ABOUT_QUESTION[key]} counts as “I’m not sure”.`
    : `What it says about ${aboutKey(key)} was left out.`
}

const aboutKey = (key: string): string =>
  isQuestion(key) ? ABOUT_QUESTION[key] : (ABOUT_DETAIL[key] ?? 'something')

/** The questions that a link leaves open, in words. */
export const openQuestions = (missing: readonly QuestionId[]): string =>
  listed(missing.map((question) => ABOUT_QUESTION[question]))

/** A link that leaves questions open. */
export const SAYS_NOTHING = {
  about: (missing: readonly QuestionId[]): string =>
    `It says nothing about ${openQuestions(missing)}.`,
  answer: (missing: number): string =>
    missing === 1 ? 'Answer it now' : `Answer these ${missing} now`,
} as const

export const NOTICES = {
  problems: 'Part of this link could not be read',
} as const

/** Links that hold no result. */
export const NO_RESULT = {
  answer: 'Answer ten questions',
  partial: {
    title: 'Part of this link is missing',
    keep: 'Everything else was read and is kept. Answer what is missing and the result follows.',
    yours:
      'This takes the link’s answers in place of your own, which can be brought back from the start page.',
  },
  newer: {
    title: 'This link is newer than this page',
    line: 'It was made with a later version of Waymark than the one open here. Load the page again to get the latest version; if that does not help, the questions take about two minutes.',
  },
  'not-a-link': {
    title: 'There is no result in this address',
    line: 'A result lives in its whole link. If you came by a link, part of it may have been cut off: ask for it again, or open it whole. Otherwise, ten questions lead to a result of your own.',
  },
} as const
