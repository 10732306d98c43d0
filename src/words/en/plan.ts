import type { ByDate } from '../../model/plan/by-date.ts'
import type { PlanPerson } from '../../model/plan/learner.ts'
import type { Sittings } from '../../model/plan/week.ts'
import type { Plan, StageId } from '../../model/plan/plan.ts'
import { count, listed, monthsRange, toHalf, weeks } from './format.ts'
import { PATH_WORDS } from './paths.ts'

/** How a person can tell that a stage is behind them. */
const DONE_WHEN: Readonly<Record<StageId, string>> = {
  'try-out': 'you have decided, by the signs above, whether to go on',
  prepare: 'the school has let you in and you have read when you can still get your money back',
  course: 'the last project is handed in and runs on the web',
  'portfolio-after': 'two projects are online, each with a page that says what it does',
  'quarter-1': 'the first programming course is passed',
  'quarter-2': 'you have asked an adviser about internships',
  'quarter-3': 'one project of your own runs on the web',
  'quarter-4': 'the degree is yours and your projects can be seen',
  language: 'you can write a small program from an empty file, without a video to follow',
  git: 'your code is on the web, in small commits that say why',
  algorithms: 'you can say which list, map or tree you would use, and what it costs',
  'http-rest': 'you can explain what travels between a page and a server, and have built both',
  sql: 'you can design tables for something you know, and ask them real questions',
  framework: 'a small service of yours stores what people send it',
  'auth-security': 'people can sign in to it, and one cannot read what is another’s',
  testing: 'you change code and a test tells you what you broke',
  docker: 'your service starts on another computer with one command',
  'deploy-cloud': 'each change goes online by itself once its tests pass',
  caching: 'one slow page is fast, and you can say when it would be wrong',
  queues: 'slow work runs after the page has answered',
  observability: 'you can tell from its logs what went wrong last night',
  portfolio: 'two or three projects are online that you can explain line by line',
  interviews: 'you have done ten practice interviews and sent your first applications',
}

/** The same as a sentence. */
export const doneWhen = (stage: StageId): string => `Done when ${DONE_WHEN[stage]}.`

/** The signs by which a try-out is judged. */
export const TRY_OUT_SIGNS = {
  goOn: 'Go on if',
  stop: 'Stop and think if',
  pass: [
    'You came back on a day when nobody made you.',
    'Being stuck annoyed you, and you tried another way.',
    'You changed an exercise to see what would happen.',
    'One small thing that you built works.',
  ],
  fail: [
    'You put it off most days.',
    'You copied answers to get to the end.',
    'Getting it to work gave you no pleasure.',
  ],
  failed:
    'Then you found out for free, before paying anyone. Another teacher or language may suit you better: try one more before you decide. Or look at testing, data or support work.',
} as const

/** Whom the free courses for a try-out are for. */
export const FREE_COURSES = {
  none: 'If you have never written code',
  projects: 'If you have built small things',
} as const

/** What stands around the whole plan. */
export const PLAN = {
  showFor: 'Show the plan for',
  lead: ({ path, hours, weeks: whole }: Plan, inTheWeek: string): string =>
    `${count(hours)} hours for ${PATH_WORDS[path].a}, in about ${weeks(whole)}: ${inTheWeek}.`,
  first: (hours: number): string => `First, ${hours} hours for free`,
  afterwards: 'Then, step by step',
  start: { label: 'Start on', hint: 'Every date below follows' },
  noStart: (start: string): string => `Enter a day. The plan still starts on ${start}.`,
  until: { label: 'I have until', hint: 'If there is a day, see what it takes' },
  untilTooEarly: 'Enter a day after the start.',
  /** Before the day by which a stage is done. */
  by: 'by',
  known: (stages: readonly string[]): string =>
    `Left out because you know it already: ${stages.join('; ')}. If one of these is new to you, add it.`,
  search: (low: number, high: number): string =>
    `The search itself comes on top: ${monthsRange(low, high)} until the first pay is usual by our estimate.`,
  typical: (hours: number): string =>
    `The hours are typical ones: some people need fewer, many need more. No week asks for more than ${hoursInAWeek(hours)}.`,
  lookUp: 'Look these up, and put them in your calendar:',
} as const

/** Where to take the free first step. */
export const TRY_OUT_LESSONS = {
  lead: 'Take the first lessons of one of these, and build one small thing:',
  /** Behind the name of a course. */
  by: (provider: string, last: boolean): string => (last ? `(${provider}).` : `(${provider}), `),
} as const

/** How the hours of a plan lie in a week, where no school decides it. */
export const eachWeek = (week: readonly Sittings[]): string => `${weekInWords(week)} each week`

/** The same where a school does. */
export const onItsDays = (hours: number): string =>
  `about ${hoursAWeek(hours)}, on the school’s days`

/** Where to take the first step when no path stands out. */
export const WHERE_TO_TRY = 'Where to take the free first step'

/** What stands beside the dates of a plan that a school shares in. */
export const DATES_ARE_THE_SCHOOLS =
  'The school sets its own dates, so what comes after the try-out moves with them.'

export const BACK_END_SKILLS =
  'These are the skills of a back-end developer. We have no hours of the same kind for front-end work yet.'

const ASSUMED: Readonly<Record<PlanPerson['assumed'][number], (person: PlanPerson) => string>> = {
  goal: () => 'that you want a developer job',
  experience: () => 'that you start from the beginning',
  education: () => 'no credit for earlier schooling',
  hours: ({ hours }) => `${hours} hours a week`,
}

/** What a plan took for granted, or null where every answer was given. */
export function assumptions(person: PlanPerson): string | null {
  if (person.assumed.length === 0) return null
  const what = person.assumed.map((question) => ASSUMED[question](person))
  return `Where you were not sure, the plan assumes ${listed(what)}. Change an answer and it follows.`
}

/** Hours of a week, to the half hour below ten and whole above. */
function hoursInAWeek(hours: number): string {
  const shown = hours < 10 ? Math.ceil(hours * 2) / 2 : Math.ceil(hours - 0.01)
  return shown === 1 ? '1 hour' : `${toHalf(shown)} hours`
}

const hoursAWeek = (hours: number): string => `${hoursInAWeek(hours)} a week`

const SITTING_DAYS: Readonly<Record<Sittings['when'], readonly [one: string, many: string]>> = {
  evening: ['evening', 'evenings'],
  weekend: ['weekend day', 'weekend days'],
  weekday: ['weekday', 'weekdays'],
}

/** `5 evenings of 2 hours and 1 weekend day of 3 hours` */
function weekInWords(week: readonly Sittings[]): string {
  return listed(
    week.map(({ when, count: times, minutes }) => {
      const [one, many] = SITTING_DAYS[when]
      return `${times} ${times === 1 ? one : many} of ${duration(minutes)}`
    }),
  )
}

function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const words = [
    ...(hours > 0 ? [hours === 1 ? '1 hour' : `${hours} hours`] : []),
    ...(rest > 0 ? [`${rest} minutes`] : []),
  ]
  return listed(words)
}

/** What it would take to be done by a day, or an honest no. */
export function byDateInWords(result: ByDate, given: number): string {
  switch (result.kind) {
    case 'enough':
      return `Yes. That takes about ${hoursAWeek(result.hoursAWeek)}, and the plan has ${given}.`
    case 'more-hours':
      return `That would take about ${hoursAWeek(result.hoursAWeek)}. The plan has ${given}.`
    case 'too-many-hours':
      return `No. That would take about ${hoursAWeek(result.hoursAWeek)}, and on this path more than ${result.most} do not bring the end any nearer.`
    case 'too-soon':
      return `No. Even with all your time this path needs about ${weeks(result.leastWeeks)}.`
  }
}

/** A plan in a sentence. */
export function planSummary({ path, person, hours, weeks: whole, hoursAWeek: pace }: Plan): string {
  const inAll = `${count(hours)} hours for ${PATH_WORDS[path].a}`
  return person.assumed.includes('hours')
    ? `${inAll}: about ${weeks(whole)} if you have ${hoursAWeek(pace)}.`
    : `${inAll}, over about ${weeks(whole)}: up to ${hoursAWeek(pace)}.`
}

/** When a stage is done. */
export const byDay = (day: string): string => `by ${day}`

/** Hours of study. */
export const hoursOf = (hours: number): string => (hours === 1 ? '1 hour' : `${count(hours)} hours`)

/** The same with the day it starts on. */
export const planFrom = ({ path, hours, weeks: whole }: Plan, day: string): string =>
  `${count(hours)} hours for ${PATH_WORDS[path].a}, over about ${weeks(whole)}, starting on ${day}.`
