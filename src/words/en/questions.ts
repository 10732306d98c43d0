import type { OptionId, QuestionId } from '../../model/person/answers.ts'

/** What one option says. */
export interface OptionWords {
  /** Enough on its own, as on the check page. Where the option is a limit, it is worded as one. */
  readonly label: string
  /** What that means in everyday terms. */
  readonly detail?: string
}

/** What one question says. */
export interface QuestionWords<Q extends QuestionId = QuestionId> {
  /** The question as it is asked. */
  readonly ask: string
  /** Why we ask: one line without a full stop. */
  readonly why: string
  /** Which option to take in between two, where the options are steps of a limit. */
  readonly between?: string
  /** Its name in a list of answers. */
  readonly label: string
  readonly options: Readonly<Record<OptionId<Q>, OptionWords>>
}

/** The page that shows every answer before the result. */
export const CHECK = {
  title: 'Check your answers',
  lead: 'You can change any answer, now or after you have seen your result.',
} as const

/** What stands on that page around the answers. */
export const CHECK_PAGE = {
  allUnsure:
    'You are not sure about anything yet, and that is a fair place to start. Your result will mostly show what each path needs. One or two firmer answers would make it yours.',
  details: 'Add details',
  optional: 'Optional',
  stillOpen: (questions: number): string =>
    questions === 1
      ? 'One question is still open. We ask it first, and “I’m not sure” is a fine answer.'
      : `${questions} questions are still open. We ask them first, and “I’m not sure” is a fine answer.`,
  see: 'See my result',
} as const

/** Beside each question in a list of them. What can be done is followed by the question’s name, said aloud. */
export const ANSWER_LIST = {
  open: 'Not answered',
  answer: 'Answer',
  change: 'Change',
} as const

/** What stands around a question on its own page. */
export const QUESTION_PAGE = {
  back: 'Back',
  nothingChosen: 'Select an answer, or “I’m not sure”',
  problem: 'There is a problem',
  /** Said aloud before the message at the options. */
  error: 'Error:',
  or: 'or',
  goOn: 'Continue',
  needed: 'Your result needs this answer. “I’m not sure” is fine.',
} as const

/** How every question offers the answer that is always allowed. */
export const UNSURE_LABEL = 'I’m not sure'

/** Offered where nothing left to answer can put another path first. */
export const STOP_HERE = {
  why: (open: number) =>
    open === 1
      ? 'Your answers already decide which path comes first. This last one can still sharpen the reasons and the numbers, or you can skip it.'
      : `Your answers already decide which path comes first. The last ${open} questions can still sharpen the reasons and the numbers, or you can skip them.`,
  see: 'Skip to my result',
} as const

/** What that answer does; said once, at the first question. */
export const UNSURE_DETAIL = 'it rules nothing out, and you can change it at any time'

export const QUESTION_WORDS: { readonly [Q in QuestionId]: QuestionWords<Q> } = {
  goal: {
    ask: 'What do you want this to lead to?',
    why: 'Your goal decides what we count as success',
    label: 'Goal',
    options: {
      'developer-job': { label: 'A first job as a developer' },
      grow: { label: 'Growing in the work I do now' },
      'own-work': { label: 'Work of my own', detail: 'clients, a product or a business' },
      qualification: { label: 'A degree or another recognized award' },
      explore: { label: 'Finding out whether coding is for me' },
    },
  },
  experience: {
    ask: 'How much coding have you done so far?',
    why: 'What you know already can shorten the flexible paths',
    label: 'Coding so far',
    options: {
      none: { label: 'None yet' },
      tutorials: { label: 'Some tutorials or a short course' },
      projects: { label: 'Projects of my own', detail: 'that I built without step-by-step help' },
      work: { label: 'I have been paid to write code' },
    },
  },
  education: {
    ask: 'How far have you gone in school?',
    why: 'Some paths ask for it, and some give you credit for it',
    label: 'Schooling',
    options: {
      'high-school': { label: 'High school or GED' },
      'some-college': { label: 'Some college, no degree yet' },
      associate: { label: 'Associate degree' },
      'bachelor-other': { label: 'Bachelor’s degree or more', detail: 'in another field' },
      'bachelor-computing': { label: 'Bachelor’s degree or more in computing' },
    },
  },
  hours: {
    ask: 'How many hours a week could you study?',
    why: 'Every path needs a minimum, and more hours bring the end nearer',
    between: 'In between? Take the lower one. Your result says what more hours would change',
    label: 'Hours a week',
    options: {
      '5': { label: 'Up to 5 hours', detail: 'an evening or two' },
      '10': { label: 'Up to 10 hours', detail: 'most evenings, or a weekend' },
      '20': { label: 'Up to 20 hours', detail: 'evenings and weekends' },
      '30': { label: 'Up to 30 hours', detail: 'like a part-time job' },
      '40': { label: '40 hours or more', detail: 'full time' },
    },
  },
  pause: {
    ask: 'Could you pause paid work while you study?',
    why: 'Full-time paths fill the working week, and the pay you give up is part of the cost',
    label: 'Pausing paid work',
    options: {
      keep: { label: 'No, I need to keep working' },
      pause: { label: 'Yes, I could pause it for a while' },
      'not-working': { label: 'I’m not in paid work now' },
    },
  },
  deadline: {
    ask: 'How soon do you need to be ready?',
    why: 'We set aside paths that take longer to finish or to get you ready to apply',
    between: 'In between? Take the sooner one. If you need it in less than 6 months, take 6',
    label: 'Time limit',
    options: {
      '6': { label: 'Within 6 months' },
      '12': { label: 'Within 12 months' },
      '24': { label: 'Within 24 months', detail: 'two years' },
      '48': { label: 'Within 48 months', detail: 'four years' },
      none: { label: 'There is no rush' },
    },
  },
  budget: {
    ask: 'How much of your own money could you spend on this, in total?',
    why: 'We set aside paths that cost more than this and what you would borrow',
    between: 'In between? Take the lower one, so that nothing we suggest costs more than you have',
    label: 'Own money, in total',
    options: {
      '0': { label: 'Nothing', detail: 'it has to be free, or paid for by someone else' },
      '500': { label: 'Up to $500' },
      '3000': { label: 'Up to $3,000' },
      '8000': { label: 'Up to $8,000' },
      '20000': { label: 'Up to $20,000' },
      more: { label: 'More than $20,000' },
    },
  },
  borrow: {
    ask: 'How much would you be willing to borrow, in total?',
    why: 'A loan can open more paths, and its interest is part of the cost',
    between: 'In between? Take the lower one. Your result says what more would change',
    label: 'Borrowing, in total',
    options: {
      '0': { label: 'Nothing', detail: 'no loans' },
      '5000': { label: 'Up to $5,000' },
      '15000': { label: 'Up to $15,000' },
      '40000': { label: 'Up to $40,000' },
    },
  },
  credential: {
    ask: 'Is a degree required for what you want?',
    why: 'Some employers, visas and graduate schools ask for one',
    label: 'Need for a degree',
    options: {
      required: { label: 'Yes, it is required' },
      helpful: { label: 'It would help, but I could do without' },
      no: { label: 'No, what counts is what I can do' },
    },
  },
  support: {
    ask: 'What keeps you going when you learn?',
    why: 'Paths differ in who is beside you and who sets the dates',
    label: 'What keeps you going',
    options: {
      alone: { label: 'I do well on my own', detail: 'at my own pace' },
      some: { label: 'Some guidance', detail: 'a mentor or a check-in now and then' },
      cohort: { label: 'Classmates, teachers and fixed dates' },
    },
  },
}

// Object.keys forgets the keys' type; QUESTION_WORDS holds exactly the questions, in their order.
const IN_ORDER = Object.keys(QUESTION_WORDS) as readonly QuestionId[]

export const questionPlace = (question: QuestionId): string =>
  `Question ${IN_ORDER.indexOf(question) + 1} of ${IN_ORDER.length}`

/** What a question's page is called, in the browser and where pages are listed. */
export const questionTitle = (question: QuestionId): string =>
  `${QUESTION_WORDS[question].ask} ${questionPlace(question)}`

/** The same while the page says what has to be put right. */
export const questionTitleWithError = (question: QuestionId): string =>
  `Error: ${questionTitle(question)}`

/** Why a question is asked, as a sentence. */
export const whyAsked = (question: QuestionId): string => `${QUESTION_WORDS[question].why}.`
