import type { Family, PathId } from '../../evidence/paths/path.ts'

/** What a block of time is for: time with others at a fixed hour, study at one's own, paid work. */
export type BlockKind = 'class' | 'study' | 'work'

/** A stretch of the same hours on one day or on days in a row. Monday is 0, Sunday 6. */
export interface Block {
  readonly kind: BlockKind
  /** What it is called in the drawing, where that is not its kind. */
  readonly called?: string
  readonly days: readonly [first: number, last: number]
  /** From one hour of the day to another, 0 to 24. */
  readonly hours: readonly [from: number, to: number]
}

/** A week as it can look on one path: an example of ours, no timetable of a school. */
export interface ExampleWeek {
  readonly path: PathId
  readonly title: string
  readonly blocks: readonly Block[]
}

const block = (
  kind: BlockKind,
  first: number,
  last: number,
  from: number,
  to: number,
  called?: string,
): Block => ({ kind, days: [first, last], hours: [from, to], ...(called && { called }) })

const FULL_TIME_JOB = block('work', 0, 4, 9, 17, 'Paid work')

/** Two weeks of each family: one that fills the days, and one beside a full-time job. */
export const EXAMPLE_WEEKS: Readonly<Record<Family, readonly [ExampleWeek, ExampleWeek]>> = {
  bootcamp: [
    {
      path: 'bootcamp-full-time',
      title: 'Full-time',
      blocks: [
        block('class', 0, 4, 9, 12),
        block('class', 0, 4, 13, 17, 'Class and projects'),
        block('study', 0, 3, 19, 21),
        block('study', 5, 5, 10, 14),
      ],
    },
    {
      path: 'bootcamp-part-time',
      title: 'Part-time, beside a job',
      blocks: [
        FULL_TIME_JOB,
        block('study', 0, 0, 19, 21),
        block('class', 1, 1, 18, 21),
        block('study', 2, 2, 19, 21),
        block('class', 3, 3, 18, 21),
        block('class', 5, 5, 9, 13),
        block('study', 6, 6, 13, 18),
      ],
    },
  ],
  online: [
    {
      path: 'online-free',
      title: 'As your main work',
      blocks: [
        block('study', 0, 4, 9, 12, 'Lessons'),
        block('study', 0, 4, 13, 16, 'Your own project'),
        block('class', 3, 3, 18, 20, 'Peers'),
        block('study', 5, 5, 10, 13),
      ],
    },
    {
      path: 'online-certificate',
      title: 'Beside a job',
      blocks: [
        FULL_TIME_JOB,
        block('study', 1, 1, 19, 21),
        block('study', 3, 3, 19, 21),
        block('study', 5, 5, 9, 12),
        block('study', 6, 6, 9, 12),
      ],
    },
  ],
  degree: [
    {
      path: 'degree-bachelor-campus',
      title: 'On campus, a full load',
      blocks: [
        block('class', 0, 0, 9, 12),
        block('study', 0, 0, 13, 17),
        block('class', 1, 1, 10, 13),
        block('study', 1, 1, 14, 18),
        block('class', 2, 2, 9, 12),
        block('study', 2, 2, 13, 17),
        block('class', 3, 3, 10, 13),
        block('study', 3, 3, 14, 18),
        block('class', 4, 4, 9, 12),
        block('study', 4, 4, 13, 17),
        block('study', 5, 5, 9, 14),
        block('work', 5, 5, 16, 21),
        block('study', 6, 6, 13, 18),
      ],
    },
    {
      path: 'degree-bachelor-online',
      title: 'Online, two courses beside a job',
      blocks: [
        FULL_TIME_JOB,
        block('class', 0, 0, 19, 21),
        block('study', 1, 1, 19, 21),
        block('class', 2, 2, 19, 21),
        block('study', 3, 3, 19, 21),
        block('class', 5, 5, 9, 11),
        block('study', 5, 5, 12, 15),
        block('study', 6, 6, 13, 18),
      ],
    },
  ],
}

/** Days as the drawing heads them, and as words. */
export const DAYS = [
  ['Mon', 'Monday'],
  ['Tue', 'Tuesday'],
  ['Wed', 'Wednesday'],
  ['Thu', 'Thursday'],
  ['Fri', 'Friday'],
  ['Sat', 'Saturday'],
  ['Sun', 'Sunday'],
] as const

export const BLOCK_NAMES: Readonly<Record<BlockKind, string>> = {
  class: 'Class',
  study: 'Study',
  work: 'Work',
}

/** Hours of a week given to one kind of block. */
export const hoursOf = ({ blocks }: ExampleWeek, kind: BlockKind): number =>
  blocks
    .filter((one) => one.kind === kind)
    .reduce((sum, { days, hours }) => sum + (days[1] - days[0] + 1) * (hours[1] - hours[0]), 0)

/** An hour of the day: `9 am`, `noon`, `6 pm`. */
export function hourWords(hour: number): string {
  if (hour === 12) return 'noon'
  return hour < 12 ? `${hour} am` : `${hour - 12} pm`
}

const SUMMED: Readonly<Record<BlockKind, string>> = {
  class: 'with others',
  study: 'on your own',
  work: 'paid work',
}

/** The hours of a week by kind: `with others 10 h, on your own 9 h, paid work 40 h`. */
export const weekSummed = (week: ExampleWeek): string =>
  (['class', 'study', 'work'] as const)
    .map((kind) => [kind, hoursOf(week, kind)] as const)
    .filter(([, hours]) => hours > 0)
    .map(([kind, hours]) => `${SUMMED[kind]} ${hours} h`)
    .join(', ')

export const weekTitle = ({ title }: ExampleWeek): string => `${title}: an example week`

/** What stands beneath the weeks. */
export const EXAMPLES_OF_OURS = 'Examples of ours, not the timetable of any school.'

/** A week in words, for those who do not see it drawn. */
export const weekWords = (week: ExampleWeek): string =>
  `${week.blocks
    .map(({ kind, called, days: [first, last], hours: [from, to] }) => {
      const days = first === last ? DAYS[first]?.[1] : `${DAYS[first]?.[1]} to ${DAYS[last]?.[1]}`
      return `${days}, ${hourWords(from)} to ${hourWords(to)}: ${(called ?? BLOCK_NAMES[kind]).toLowerCase()}.`
    })
    .join(' ')} The rest is free.`
