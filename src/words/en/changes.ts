import type { OptionId, QuestionId } from '../../model/person/answers.ts'
import type { Change } from '../../model/recommendation.ts'

/** A supposition that reads differently when it is less, or more, than what was answered. */
interface Directed {
  readonly less: string
  readonly more: string
}

type Suppose = {
  readonly [Q in QuestionId]: Readonly<Record<OptionId<Q>, string | Directed>>
}

/** Each answer as a supposition, to stand after "If". */
const SUPPOSE: Suppose = {
  goal: {
    'developer-job': 'your goal were a first job as a developer',
    grow: 'your goal were to grow in the work you do now',
    'own-work': 'your goal were work of your own',
    qualification: 'your goal were a degree or another recognized award',
    explore: 'your goal were to find out whether coding is for you',
  },
  experience: {
    none: 'you had not coded yet',
    tutorials: 'you had done some tutorials',
    projects: 'you had built projects of your own',
    work: 'you had been paid to write code',
  },
  education: {
    'high-school': 'your schooling ended with high school',
    'some-college': 'you had some college',
    associate: 'you held an associate degree',
    'bachelor-other': 'you held a bachelor’s degree in another field',
    'bachelor-computing': 'you held a bachelor’s degree in computing',
  },
  hours: {
    '5': 'you had only 5 hours a week',
    '10': { less: 'you had only 10 hours a week', more: 'you had 10 hours a week' },
    '20': { less: 'you had only 20 hours a week', more: 'you had 20 hours a week' },
    '30': { less: 'you had only 30 hours a week', more: 'you had 30 hours a week' },
    '40': 'you had 40 hours a week or more',
  },
  pause: {
    keep: 'you had to keep your job',
    pause: 'you could pause paid work',
    'not-working': 'you were not in paid work',
  },
  deadline: {
    '6': 'you had only 6 months',
    '12': { less: 'you had only 12 months', more: 'you could take 12 months' },
    '24': { less: 'you had only 24 months', more: 'you could take 24 months' },
    '48': { less: 'you had only 48 months', more: 'you could take 48 months' },
    none: 'you were in no rush',
  },
  budget: {
    '0': 'you could spend nothing',
    '500': { less: 'you could spend only $500', more: 'you could spend $500' },
    '3000': { less: 'you could spend only $3,000', more: 'you could spend $3,000' },
    '8000': { less: 'you could spend only $8,000', more: 'you could spend $8,000' },
    '20000': { less: 'you could spend only $20,000', more: 'you could spend $20,000' },
    more: 'you could spend more than $20,000',
  },
  borrow: {
    '0': 'you would borrow nothing',
    '5000': { less: 'you would borrow only $5,000', more: 'you would borrow up to $5,000' },
    '15000': { less: 'you would borrow only $15,000', more: 'you would borrow up to $15,000' },
    '40000': 'you would borrow up to $40,000',
  },
  credential: {
    required: 'a degree were required',
    helpful: {
      less: 'a degree were helpful but not required',
      more: 'a degree were helpful',
    },
    no: 'a degree were not needed',
  },
  support: {
    alone: 'you did well on your own',
    some: { less: 'some guidance were enough', more: 'you wanted some guidance' },
    cohort: 'you needed classmates, teachers and fixed dates',
  },
}

function suppose<Q extends QuestionId>({ question, from, to }: Change<Q>): string {
  const options: Readonly<Record<string, string | Directed>> = SUPPOSE[question]
  const words = options[to]!
  if (typeof words === 'string') return words
  return sizeOf(question, to) > sizeOf(question, from) ? words.more : words.less
}

/** Options of a question whose order is not that of their names, from least to most. */
const FROM_LEAST: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  credential: ['no', 'helpful', 'required'],
  support: ['alone', 'some', 'cohort'],
}

/** How much an option is of what its question asks for; one that names no number is the most. */
function sizeOf(question: QuestionId, option: string): number {
  const place = FROM_LEAST[question]?.indexOf(option)
  return place ?? (/^\d+$/.test(option) ? Number(option) : Infinity)
}

/** Changed answers as a condition: `If you had only 10 hours a week`. */
export const supposing = (changes: readonly Change[]): string =>
  `If ${changes.map(suppose).join(', and if ')}`

export const NO_SINGLE_CHANGE = 'Changing one of your answers would not put another path first.'
/**
 * What can be done within a deadline that a path does not keep.
 *
 * @param part of its study, 0 to 1
 */
export const doneByDeadline = (part: number): string =>
  `Within your time you would get through about ${Math.round(part * 100)} percent of it, and what you learn is yours to keep.`

export const NOTHING_CLOSES_IT =
  'Changing two of your answers would not bring it within your limits.'
