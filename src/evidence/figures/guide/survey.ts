import { REVIEW_BY } from '../../passport/calendar.ts'
import { measured } from '../measured.ts'

/** The kinds of developer in the US, and how many of each answered in 2025. */
const ANSWERED_2025 = { 'back-end': '612', 'full-stack': '1,569', 'front-end': '187' } as const
type Kind = keyof typeof ANSWERED_2025

const WHO_ANSWERED =
  'Anyone who visits a question site for programmers could answer, and nobody knows who did not. The counts match those who also gave their pay; nearly nine in ten of the back-end developers among them have coded for ten years or more, so beginners hardly count.'

const share2025 = (kind: Kind, value: number, describes: string) =>
  measured({
    value,
    unit: 'percent',
    describes,
    population: `${ANSWERED_2025[kind]} ${kind} developers in the US who answered a survey anyone could join`,
    year: '2025',
    sources: ['stack-overflow-2025'],
    grade: 'D',
    because: WHO_ANSWERED,
    reviewBy: REVIEW_BY.yearly,
  })

type ShareOf = readonly [what: string, ...values: (readonly [Kind, number])[]]

/** One figure for each kind of developer: `back-end-developers-using-sql`, and so on. */
const shares = (
  what: (name: string) => string,
  id: string,
  rows: Readonly<Record<string, ShareOf>>,
) =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([key, [name, ...values]]) =>
      values.map(([kind, value]) => [
        `${kind}-developers-${id}-${key}`,
        share2025(kind, value, what(name)),
      ]),
    ),
  )

const each = (
  name: string,
  backEnd: number,
  fullStack: number,
  frontEnd: number | null,
): ShareOf => [
  name,
  ['back-end', backEnd],
  ['full-stack', fullStack],
  ...(frontEnd === null ? [] : [['front-end', frontEnd] as const]),
]

const LANGUAGES = shares((name) => `Share who worked with ${name} in the past year`, 'using', {
  sql: each('SQL', 65.8, 76.2, 33.2),
  python: each('Python', 62.7, 53.1, 34.2),
  bash: each('Bash or another shell', 61.8, 51.4, 47.1),
  javascript: each('JavaScript', 59.3, 89.7, 94.7),
  'html-css': each('HTML and CSS', 48.9, 83.6, 87.2),
  typescript: each('TypeScript', 41.8, 64.1, 79.7),
  java: each('Java', 36.8, 25.4, 12.8),
  go: each('Go', 30.2, 16.7, 11.2),
  'c-sharp': each('C#', 25.5, 42.6, 18.2),
  rust: each('Rust', 20.1, 14.3, 7.5),
  'c-plus-plus': each('C++', 19.8, 14, 8.6),
  powershell: each('PowerShell', 18.8, 30.5, 11.2),
  c: each('C', 17.5, 12.5, 7.5),
  ruby: each('Ruby', 13.1, 12.1, 7.5),
  kotlin: each('Kotlin', 10.8, 7.8, null),
  php: each('PHP', 8.3, 19.6, 11.8),
})

const SCHOOLING = shares((name) => `Share whose highest schooling is ${name}`, 'with', {
  bachelor: each('a bachelor’s degree', 60.1, 59.8, 72.2),
  master: each('a master’s degree', 21.2, 15.4, 11.8),
  'professional-degree': each('a professional or doctoral degree', 3.4, 2.1, 0.5),
  associate: each('an associate degree', 2.6, 6.3, 3.7),
  'some-college': each('college without a degree', 10.1, 13.4, 8.6),
  'high-school': each('high school', 2.1, 2.3, 2.7),
})

const WITHOUT_DEGREE = shares(() => 'Share who hold no college degree of any kind', 'without', {
  degree: each('', 12.2, 16.1, 11.8),
})

const learned = (kind: 'back-end' | 'full-stack', value: number, how: string) =>
  measured({
    value,
    unit: 'percent',
    describes: `Share who learned to code ${how}, among other ways`,
    population: `${kind === 'back-end' ? '2,486' : '5,718'} ${kind} developers in the US who answered a survey anyone could join`,
    year: '2023',
    sources: ['stack-overflow-2023'],
    grade: 'D',
    because:
      'Anyone who visits a question site for programmers could answer, and nobody knows who did not. It counts people who have the work already, not those who tried and gave up, and several ways could be named. The newest edition that we could count.',
    reviewBy: REVIEW_BY.yearly,
  })

const learnedOnline = (value: number, how: string) =>
  measured({
    value,
    unit: 'percent',
    describes: `Share of those who learned from online resources who used ${how}`,
    population:
      '1,888 back-end developers in the US who named online resources in a survey anyone could join',
    year: '2023',
    sources: ['stack-overflow-2023'],
    grade: 'D',
    because:
      'Anyone could answer, and nobody knows who did not. It counts people who have the work already.',
    reviewBy: REVIEW_BY.yearly,
  })

const LEARNED = {
  'back-end-developers-learned-online': learned(
    'back-end',
    76.1,
    'from online resources such as videos, blogs and forums',
  ),
  'back-end-developers-learned-from-books': learned('back-end', 63.2, 'from books'),
  'back-end-developers-learned-at-school': learned('back-end', 58, 'at a school or college'),
  'back-end-developers-learned-on-the-job': learned('back-end', 57.5, 'in training on the job'),
  'back-end-developers-learned-from-courses': learned(
    'back-end',
    35.9,
    'in online courses or for a certification',
  ),
  'back-end-developers-learned-from-colleagues': learned('back-end', 22.8, 'from colleagues'),
  'back-end-developers-learned-at-a-bootcamp': learned('back-end', 6, 'at a coding bootcamp'),
  'full-stack-developers-learned-online': learned(
    'full-stack',
    81.3,
    'from online resources such as videos, blogs and forums',
  ),
  'full-stack-developers-learned-at-school': learned('full-stack', 52.7, 'at a school or college'),
  'full-stack-developers-learned-from-courses': learned(
    'full-stack',
    46.9,
    'in online courses or for a certification',
  ),
  'full-stack-developers-learned-at-a-bootcamp': learned(
    'full-stack',
    10.5,
    'at a coding bootcamp',
  ),
  'online-learners-using-documentation': learnedOnline(94.9, 'the documentation of a technology'),
  'online-learners-using-written-tutorials': learnedOnline(63.3, 'written tutorials'),
  'online-learners-using-videos': learnedOnline(49.4, 'how-to videos'),
  'online-learners-using-interactive-tutorials': learnedOnline(26.3, 'interactive tutorials'),
} as const

/** What developers in the US say they use, how they learned and what schooling they have. */
export const SURVEY = {
  'back-end-developers-coding-ten-years': share2025(
    'back-end',
    88.2,
    'Share who have coded for ten years or more',
  ),
  ...LANGUAGES,
  ...SCHOOLING,
  ...WITHOUT_DEGREE,
  ...LEARNED,
}
