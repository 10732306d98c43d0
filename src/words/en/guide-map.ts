/** The guide's own page. */
export const GUIDE_TITLE = 'The guide to becoming a back-end or web developer'
export const GUIDE_HEADING = 'The guide'
export const GUIDE_SUMMARY =
  'What back-end development is, what it pays, what to learn and where. Every number shows its source and its year, and nobody pays to be in it.'

/** A part of the guide: articles that belong together, in the order to read them. */
export interface GuidePart {
  readonly title: string
  readonly line: string
  /** Addresses of articles. Each article stands in exactly one part. */
  readonly articles: readonly string[]
}

/** The guide from front to back. What comes next after an article is what stands after it here. */
export const GUIDE_MAP: readonly GuidePart[] = [
  {
    title: 'The work',
    line: 'What back-end developers do, what it pays, and how it differs from its neighbors.',
    articles: [
      '/guide/back-end-development',
      '/guide/salary',
      '/guide/back-end-vs-front-end',
      '/guide/full-stack',
    ],
  },
  {
    title: 'What to learn',
    line: 'Languages, databases, tools, and an order that makes sense.',
    articles: [
      '/guide/languages',
      '/guide/databases-and-tools',
      '/guide/roadmap',
      '/guide/how-hard',
      '/guide/try-before-you-pay',
    ],
  },
  {
    title: 'Where to learn it',
    line: 'Three families of paths in equal detail, and how to pay for them.',
    articles: ['/paths/bootcamp', '/paths/online', '/paths/degree', '/guide/paying'],
  },
  {
    title: 'Getting there',
    line: 'The first job, and the questions people ask.',
    articles: ['/guide/first-job', '/guide/faq', '/guide/glossary'],
  },
  {
    title: 'About Waymark',
    line: 'Who we are, who pays, and where we were wrong.',
    articles: ['/about', '/disagreements', '/corrections'],
  },
]

/** The way from the guide into the questionnaire. */
export const INVITATION = {
  name: 'Find your path',
  asks: 'Which way fits you?',
  line: 'Ten questions about your time, your money and your goal. About two minutes, no account, and nobody pays to be listed.',
} as const
