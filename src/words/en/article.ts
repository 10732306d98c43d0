import type { Day } from '../../evidence/passport/figure.ts'

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
