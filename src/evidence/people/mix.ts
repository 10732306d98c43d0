/**
 * Who probably comes: how common each answer is among people who ask how to learn to code. It
 * stands in where somebody is not sure of an answer, and shows whether the advice is varied for the
 * people it is for. Nobody has counted them: shares follow surveys where one says something, and the
 * rest is our judgment (grade E), with its reason. Questions are independent of each other except
 * where they plainly are not. Nobody in the mix is unsure.
 *
 * @module
 */
/** Surveys of people who learn to code, and of students. */
const MIX_SOURCES = {
  'new-coders-2021':
    'freeCodeCamp, The 2021 New Coder Survey, 7 December 2021: 18,000 people worldwide, self-selected, https://www.freecodecamp.org/news/2021-new-coder-survey-18000-people-share-how-theyre-learning-to-code/',
  'new-coders-2018':
    'freeCodeCamp, The 2018 New Coder Survey, 20 December 2018: 31,000 people, a third of them in the US, self-selected, https://www.freecodecamp.org/news/the-2018-new-coder-survey-31-000-people-told-us-how-theyre-learning-to-code-and-getting-dev-jobs-e10feb9ed419/',
  'stack-overflow-2023':
    'Stack Overflow Developer Survey 2023: 2,495 back-end and 5,730 full-stack developers in the US, self-selected, https://survey.stackoverflow.co/2023',
  'college-board-2025':
    'College Board, Trends in College Pricing and Student Aid 2025, 6 November 2025, read in press reports',
} as const

/** The shares of the options of a question, by themselves or for each answer to another one. */
interface Stated {
  readonly given?: string
  readonly shares: Readonly<Record<string, number | Readonly<Record<string, number>>>>
  /** Why these shares: what a source says, or why we judge so. */
  readonly because: string
  readonly sources: readonly (keyof typeof MIX_SOURCES)[]
}

export const REALISTIC_MIX = {
  goal: {
    shares: {
      'developer-job': 0.56,
      grow: 0.12,
      'own-work': 0.15,
      qualification: 0.05,
      explore: 0.12,
    },
    because:
      'More than two thirds learn for a first or new career, a business or freelance work (2021), and 28.5 percent of those who want a developer career would rather work for themselves. The other goals are our guess; a degree for its own sake is rare among people who ask how to learn to code.',
    sources: ['new-coders-2021'],
  },
  experience: {
    shares: { none: 0.2, tutorials: 0.5, projects: 0.2, work: 0.1 },
    because:
      'Half have coded for three months or less, and one in ten already works as a developer (2021). Those who have yet to begin answer no such survey, so we put them at a fifth.',
    sources: ['new-coders-2021'],
  },
  education: {
    shares: {
      'high-school': 0.22,
      'some-college': 0.28,
      associate: 0.09,
      'bachelor-other': 0.35,
      'bachelor-computing': 0.06,
    },
    because:
      'Of new coders 43 percent hold at least a bachelor’s, mostly in something else; a fifth studied computing, but worldwide and including those still at it. Working developers in the US have more schooling than beginners (4 in 5 a bachelor’s or more), so they bound it from above.',
    sources: ['new-coders-2021', 'stack-overflow-2023'],
  },
  pause: {
    shares: { keep: 0.6, pause: 0.1, 'not-working': 0.3 },
    because:
      'Between 45 percent (2021) and two thirds (2018) were in paid work, and half could not live three months on savings, so few of them can stop. The surveys are worldwide and hold many students; in the US more work.',
    sources: ['new-coders-2021', 'new-coders-2018'],
  },
  hours: {
    given: 'pause',
    shares: {
      keep: { '5': 0.33, '10': 0.42, '20': 0.22, '30': 0.02, '40': 0.01 },
      pause: { '5': 0.05, '10': 0.1, '20': 0.25, '30': 0.3, '40': 0.3 },
      'not-working': { '5': 0.12, '10': 0.25, '20': 0.28, '30': 0.15, '40': 0.2 },
    },
    because:
      'The middle learner gives 8 hours a week (2021). People who keep a job have evenings and weekends; people who would pause it mean to study most of the week; the rest are students, carers and people looking for work, so all over. How they divide is our guess.',
    sources: ['new-coders-2021'],
  },
  deadline: {
    shares: { '6': 0.15, '12': 0.3, '24': 0.22, '48': 0.05, none: 0.28 },
    because:
      'A third apply already or plan to within six months, 31 percent have not decided (2021), and 58 percent planned to within a year (2018). Those who already apply are near the end of learning, so we put fewer at six months.',
    sources: ['new-coders-2021', 'new-coders-2018'],
  },
  budget: {
    shares: { '0': 0.15, '500': 0.3, '3000': 0.28, '8000': 0.17, '20000': 0.07, more: 0.03 },
    because:
      'Half could not live three months on their savings (2021), and most in the US earned less than $40,000, so budgets are small: half of people up to a few hundred dollars, nine in ten up to $8,000. The steps are our guess.',
    sources: ['new-coders-2021'],
  },
  borrow: {
    given: 'goal',
    shares: {
      'developer-job': { '0': 0.6, '5000': 0.22, '15000': 0.13, '40000': 0.05 },
      grow: { '0': 0.75, '5000': 0.17, '15000': 0.06, '40000': 0.02 },
      'own-work': { '0': 0.75, '5000': 0.17, '15000': 0.06, '40000': 0.02 },
      qualification: { '0': 0.35, '5000': 0.2, '15000': 0.25, '40000': 0.2 },
      explore: { '0': 0.9, '5000': 0.08, '15000': 0.02, '40000': 0 },
    },
    because:
      'Three in ten of those who took a bootcamp borrowed for it, and a fifth of new coders had student debt (2018); those who borrow for a public bachelor’s owe $27,420 on average. Nobody borrows to find out whether they like it.',
    sources: ['new-coders-2018', 'college-board-2025'],
  },
  credential: {
    given: 'goal',
    shares: {
      'developer-job': { required: 0.12, helpful: 0.48, no: 0.4 },
      grow: { required: 0.08, helpful: 0.42, no: 0.5 },
      'own-work': { required: 0.01, helpful: 0.15, no: 0.84 },
      qualification: { required: 0.8, helpful: 0.18, no: 0.02 },
      explore: { required: 0.02, helpful: 0.28, no: 0.7 },
    },
    because:
      'Our guess: clients do not ask, visas and public employers do, most others take it as a help. Whoever wants a degree for itself mostly needs one.',
    sources: [],
  },
  support: {
    shares: { alone: 0.35, some: 0.45, cohort: 0.2 },
    because:
      'Nearly all learn online, and about three in a hundred had been to a bootcamp (2018), which is less than want one. The middle is our guess.',
    sources: ['new-coders-2018'],
  },
} as const satisfies Readonly<Record<string, Stated>>

const { keep, pause, 'not-working': notWorking } = REALISTIC_MIX.pause.shares

/** Weekly hours of the whole mix: those of each working situation by how common it is. */
const hoursOf = (option: keyof (typeof REALISTIC_MIX.hours.shares)['keep']): number =>
  keep * REALISTIC_MIX.hours.shares.keep[option] +
  pause * REALISTIC_MIX.hours.shares.pause[option] +
  notWorking * REALISTIC_MIX.hours.shares['not-working'][option]

/** How common each answer is among those who ask, for whoever cannot say which is theirs. */
export const SHARES = {
  education: REALISTIC_MIX.education.shares,
  pause: REALISTIC_MIX.pause.shares,
  hours: {
    '5': hoursOf('5'),
    '10': hoursOf('10'),
    '20': hoursOf('20'),
    '30': hoursOf('30'),
    '40': hoursOf('40'),
  },
} as const
