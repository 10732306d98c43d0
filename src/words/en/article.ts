import type { Day } from '../../evidence/passport/figure.ts'
import { longDay } from './format.ts'

/** What an article says of itself, at the head of its file. */
export interface ArticleFront {
  /** Where it stands: `/guide/salary`. */
  readonly address: string
  /** Its `h1`, and its name in lists. */
  readonly title: string
  /** What a reader finds in it, in a sentence or two. */
  readonly summary: string
  /** The day its words last changed. */
  readonly updated: Day
  /** The day by which somebody must read it again. */
  readonly reviewBy: Day
  /** Addresses of articles that go on from here. */
  readonly related: readonly string[]
}

/** An article as lists show it, without its words. */
export interface Article extends ArticleFront {
  /** The name of its file in `src/words/en/guides`, without the extension. */
  readonly file: string
  /** How long it takes to read. */
  readonly minutes: number
}

/** A heading of an article, for its table of contents. */
export interface Heading {
  readonly id: string
  readonly text: string
  readonly depth: 2 | 3
}

/** A heading that asks, and the words beneath it that answer. */
export interface QuestionAndAnswer {
  readonly question: string
  readonly answer: string
}

/** What stands around the text of an article. */
export const ARTICLE_PAGE = {
  trail: 'Breadcrumb',
  overdue:
    'This page is past the day it was due to be read again. Trust its numbers less, and look at the year of each.',
  contents: 'On this page',
  readOn: 'Read on',
  minutes: (minutes: number): string => `${minutes} min`,
  next: (title: string): string => `Next: ${title}`,
  /** Behind a number in the text. */
  pastReview: ' (past its review date)',
} as const

/** How long an article takes, and how fresh it is. */
export function toRead(
  { minutes, updated, reviewBy }: Pick<Article, 'minutes' | 'updated' | 'reviewBy'>,
  withFigures: boolean,
): string {
  const fresh = `${minutes === 1 ? '1 minute' : `${minutes} minutes`} to read. Updated ${longDay(updated)}, to be read again by ${longDay(reviewBy)}.`
  return withFigures ? `${fresh} Every underlined number opens its source.` : fresh
}

/** What stands around the passports at the end of an article. */
export const FIGURES_USED = {
  title: 'Where the numbers come from',
  grades:
    'Grades run from A, records of everyone, to E, our own judgment. Open a number to see how far to trust it.',
  all: (figures: number): string =>
    figures === 1 ? 'The number on this page' : `The ${figures} numbers on this page`,
  sources: 'Sources',
} as const
