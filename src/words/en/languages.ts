import type { Technology } from '../../evidence/programs/technologies.ts'

/** A language that back-end developers use, in words. */
export interface LanguageWords {
  readonly name: string
  /** What it is mostly used for, as the rest of a line. */
  readonly whatFor: string
  /** What people build with in it. */
  readonly frameworks: string
  /** The figure that says how many back-end developers use it. */
  readonly backEnd: string
  /** The same for full-stack developers. */
  readonly fullStack: string
  /** Names under which a program says that it teaches it. */
  readonly taughtAs: readonly Technology[]
}

const using = (language: string) =>
  ({
    backEnd: `back-end-developers-using-${language}`,
    fullStack: `full-stack-developers-using-${language}`,
  }) as const

/** The languages of the guide, in the order of the alphabet. */
export const LANGUAGES: readonly LanguageWords[] = [
  {
    name: 'C#',
    whatFor: 'Business software, above all where a company runs on Microsoft tools; games',
    frameworks: 'ASP.NET Core',
    ...using('c-sharp'),
    taughtAs: [],
  },
  {
    name: 'Go',
    whatFor: 'Services that answer many requests at once; tools that run other software',
    frameworks: 'Its own library, Gin',
    ...using('go'),
    taughtAs: ['Go'],
  },
  {
    name: 'Java',
    whatFor: 'Large, long-lived systems in banks, insurance, health care and government',
    frameworks: 'Spring',
    ...using('java'),
    taughtAs: ['Java'],
  },
  {
    name: 'JavaScript',
    whatFor: 'Everything that runs in a web page, and with Node.js the server as well',
    frameworks: 'Express, Next.js',
    ...using('javascript'),
    taughtAs: ['JavaScript', 'Node.js'],
  },
  {
    name: 'PHP',
    whatFor: 'Websites and shops, among them everything built on WordPress',
    frameworks: 'Laravel, Symfony',
    ...using('php'),
    taughtAs: [],
  },
  {
    name: 'Python',
    whatFor: 'Web services, data, automation and machine learning',
    frameworks: 'Django, FastAPI, Flask',
    ...using('python'),
    taughtAs: ['Python'],
  },
  {
    name: 'Ruby',
    whatFor: 'Web products built fast by small teams',
    frameworks: 'Ruby on Rails',
    ...using('ruby'),
    taughtAs: ['Ruby'],
  },
  {
    name: 'SQL',
    whatFor: 'Asking a database questions, next to any of the others',
    frameworks: 'PostgreSQL, MySQL and other databases understand it',
    ...using('sql'),
    taughtAs: ['SQL', 'PostgreSQL'],
  },
  {
    name: 'TypeScript',
    whatFor: 'JavaScript with a spelling check for data: what larger teams write',
    frameworks: 'Those of JavaScript, NestJS',
    ...using('typescript'),
    taughtAs: ['TypeScript'],
  },
]

/** The drawing of how many developers work with each language. */
export const LANGUAGE_SHARES = {
  caption:
    'Developers in the US who worked with each language in the past year. The bar is back-end developers, the mark across it full-stack developers.',
  language: 'Language',
  columns: { backEnd: 'Back-end', fullStack: 'Full-stack' },
  /** The same beside a number, where there is no room for columns. */
  labels: { backEnd: 'back-end', fullStack: 'full-stack' },
} as const

/** The table of what each language is for and who teaches it. */
export const LANGUAGE_TABLE = {
  caption: 'Nine languages',
  language: 'Language',
  whatFor: 'Mostly for',
  builtWith: 'Built with',
  taughtBy: 'Taught by',
  nobody: 'None on record: ask',
} as const
