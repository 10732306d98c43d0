import type { CAUTIONS } from '../../evidence/programs/cautions.ts'
import type { Figure } from '../../evidence/passport/figure.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { usd } from './format.ts'

/** Something to ask a school, and the answer that should stop a person. */
export interface SchoolQuestion {
  readonly ask: string
  readonly redFlag: string
  /** The figures that the red flag names. */
  readonly figures?: readonly Figure[]
}

type Cautions = typeof CAUTIONS

const OUTCOMES = ({ placementClaimed, placementFound }: Cautions): SchoolQuestion => ({
  ask: 'Of everyone who started, how many finished, how many work as developers, and who checked that?',
  redFlag: `A rate that nobody outside has audited, or that counts only those who answered. Schools report about ${Math.round(placementClaimed.value)} in 100; at one of them a regulator found ${Math.round(placementFound.value)} in 100 or fewer.`,
  figures: [placementClaimed, placementFound],
})
const GUARANTEE: SchoolQuestion = {
  ask: 'Is a job promised, and what would cancel the promise?',
  redFlag:
    'A job guarantee with conditions that few can keep, such as moving or a number of applications a week.',
}
const INCOME_SHARE = ({ incomeShareCharge }: Cautions): SchoolQuestion => ({
  ask: 'If I pay later, what is the most I could ever owe, with every fee?',
  redFlag: `Income share or “pay when hired” that is not called a loan. It is one: at one school it hid an average charge of ${usd(incomeShareCharge.value)}.`,
  figures: [incomeShareCharge],
})
const BRAND: SchoolQuestion = {
  ask: 'Who teaches, and who employs the teachers?',
  redFlag: 'A university’s name on a course that another company runs and teaches.',
}
const CLASS_SIZE: SchoolQuestion = {
  ask: 'How many learners are there to one teacher, and how soon is my work read?',
  redFlag: 'No number, or a number only for the largest class “so far”.',
}
const REFUND: SchoolQuestion = {
  ask: 'Until which day can I leave with all my money back?',
  redFlag: 'An answer that is not in the contract, or a discount that ends tonight.',
}
const CREDITS: SchoolQuestion = {
  ask: 'Who accredits you, and which of my credits do you accept in writing?',
  redFlag:
    'An accreditor the Department of Education does not list, or “we will see once you enroll”.',
}
const GRADUATES: SchoolQuestion = {
  ask: 'How many of those who start this degree finish it, and in how many years?',
  redFlag: 'Figures for full-time first-timers only, when you would be neither.',
}
const MOST_TAUGHT: SchoolQuestion = {
  ask: 'What would I have built by the end, and can I see what last year’s class built?',
  redFlag: 'Projects that are all the same, or none that still run.',
}

/** Questions for a provider of each path; none where there is nobody to ask. */
export function questionsFor(path: PathId, cautions: Cautions): readonly SchoolQuestion[] {
  const school = [OUTCOMES(cautions), GUARANTEE, INCOME_SHARE(cautions), BRAND, CLASS_SIZE, REFUND]
  switch (path) {
    case 'bootcamp-full-time':
    case 'bootcamp-part-time':
    case 'bootcamp-tuition-free':
    case 'online-mentored':
      return school
    case 'online-free':
      return []
    case 'online-certificate':
      return [MOST_TAUGHT, BRAND, REFUND]
    default:
      return [CREDITS, GRADUATES, BRAND, CLASS_SIZE, REFUND]
  }
}

/** What stands around the questions. */
export const ASK_A_SCHOOL = {
  title: 'Ask before you sign or pay',
  line: 'Ask in writing. One red flag is a reason to ask again; two are a reason to leave. What you tick is not kept.',
  redFlag: 'Red flag:',
} as const
