import { judged } from '../figures/judged.ts'

const odds = (value: number, low: number, high: number, describes: string, because: string) =>
  judged({
    value,
    low,
    high,
    unit: 'odds ratio',
    describes,
    population: 'People who start a path to a developer job in the US',
    because,
  })

const atHire = (value: number, low: number, high: number, who: string, because: string) =>
  odds(
    value,
    low,
    high,
    `Odds of being hired as a developer, ${who}, against someone with only high school and a few tutorials`,
    because,
  )

/** How the highest award at the end, earlier or new, moves the odds of being hired. */
export const HIRED_BY_SCHOOLING = {
  'high-school': atHire(
    1,
    1,
    1,
    'with a high school diploma',
    'Everybody else is compared with this group.',
  ),
  'some-college': atHire(
    1.1,
    1,
    1.3,
    'with some college and no degree',
    'Few postings ask for it; some recruiters count it for a little.',
  ),
  associate: atHire(
    1.3,
    1,
    1.7,
    'with an associate degree',
    'Some postings accept it in place of a bachelor’s. No study of developers separates it.',
  ),
  'bachelor-other': atHire(
    1.7,
    1.2,
    2.6,
    'with a bachelor’s degree in another field',
    'About four in five working developers in the US hold at least a bachelor’s, and most postings that name a degree take any field. How much of that is the degree is our judgment.',
  ),
  'bachelor-computing': atHire(
    3,
    1.6,
    5,
    'with a bachelor’s or master’s degree in computing',
    'Most postings that name a field name this one, and internships and campus recruiting are open to its students. The size is our judgment.',
  ),
} as const

/** How coding done before moves the odds of being hired. */
export const HIRED_BY_EXPERIENCE = {
  none: atHire(
    0.9,
    0.7,
    1,
    'who has never coded before',
    'A first line of code is weeks away from a first tutorial, so the gap is small.',
  ),
  tutorials: atHire(
    1,
    1,
    1,
    'who has followed some tutorials',
    'Everybody else is compared with this group.',
  ),
  projects: atHire(
    1.5,
    1.1,
    2.2,
    'with finished projects of their own',
    'Work that can be shown is what hiring managers ask beginners for. No study says by how much it helps.',
  ),
  work: atHire(
    4,
    2,
    8,
    'who has been paid to write code',
    'Most postings ask for experience, and beginners’ postings are few: paid work moves someone out of the crowded group. The size is our judgment.',
  ),
} as const

const atFinish = (value: number, low: number, high: number, who: string, because: string) =>
  odds(value, low, high, `Odds of finishing, ${who}`, because)

/** How coding done before moves the odds of finishing, against a few tutorials. */
export const FINISHED_BY_EXPERIENCE = {
  none: atFinish(
    0.85,
    0.7,
    1,
    'who has never coded before',
    'Some find out in the first weeks that it is not for them.',
  ),
  tutorials: atFinish(
    1,
    1,
    1,
    'who has followed some tutorials',
    'Everybody else is compared with this group.',
  ),
  projects: atFinish(
    1.4,
    1.1,
    2,
    'with finished projects of their own',
    'Whoever has finished something has met the dull parts and gone on.',
  ),
  work: atFinish(
    1.8,
    1.2,
    2.8,
    'who has been paid to write code',
    'Less is new, and the use of it is plain.',
  ),
} as const

/** How weekly hours move the odds of finishing, against ten hours. */
export const FINISHED_BY_HOURS = {
  '5': atFinish(
    0.7,
    0.5,
    0.9,
    'on five hours a week',
    'The longer it takes, the more can come between. Part-time students finish college far less often than full-time ones; nobody has measured it for these paths.',
  ),
  '10': atFinish(1, 1, 1, 'on ten hours a week', 'Everybody else is compared with this group.'),
  '20': atFinish(
    1.3,
    1,
    1.8,
    'on twenty hours a week',
    'Half the calendar leaves half the time for plans to change.',
  ),
  '30': atFinish(
    1.45,
    1,
    2.1,
    'on thirty hours a week',
    'Past twenty hours the calendar shortens less.',
  ),
  '40': atFinish(
    1.55,
    1,
    2.3,
    'on forty hours a week',
    'Past twenty hours the calendar shortens less.',
  ),
} as const

/** The odds of finishing where none of the support is there that someone asked for. */
export const FINISHED_WITHOUT_SUPPORT = atFinish(
  0.55,
  0.35,
  0.85,
  'with none of the company that someone says keeps them going',
  'Outside structure raises completion wherever it was tried; those who ask for it should miss it most. The size is our judgment, and it shrinks in step with the part that is missing.',
)

/** Months an application takes before one knows: what trying a selective path first costs. */
export const APPLICATION_WAIT = judged({
  value: 1.5,
  low: 0.5,
  high: 3,
  unit: 'months',
  describes: 'Months from an application to a program that selects until its answer',
  population: 'People who apply to tuition-free programs and graduate schools',
  because:
    'Programs interview and test over some weeks and start a few times a year; learning goes on meanwhile, but not at full speed. None publishes it.',
})
