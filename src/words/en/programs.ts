import type { Family } from '../../evidence/paths/path.ts'
import type {
  Approval,
  Citation,
  Delivery,
  Outcomes,
  Program,
  ProgramPrice,
  Schedule,
  When,
} from '../../evidence/programs/program.ts'
import type { SchoolToCheck } from '../../evidence/programs/school-to-check.ts'
import type { FactKey } from '../../model/matching/facts-known.ts'
import type { Mark, OptionFilter, SetFilter } from '../../model/matching/find-programs.ts'
import type { Fit } from '../../model/matching/judge-offer.ts'
import type { Ask, ReasonAgainst, ReasonFor } from '../../model/matching/reasons.ts'
import type { Order } from '../../model/matching/sort-programs.ts'
import type { Role } from '../../model/person/answers.ts'
import type { LimitId } from '../../model/recommendation.ts'
import { count, exactUsd, listed, monthOfDay, months, shortDay, usd } from './format.ts'

export const PROGRAMS_TITLE = 'Programs'
export const PROGRAMS_SUMMARY =
  'Bootcamps, online courses and degrees for developers, with prices and lengths that have a source. Nobody pays to be listed, and nobody can buy a place in the order.'

/** The words of the list's page. */
export const LIST = {
  search: 'Search by name, school or technology',
  filters: (set: number) => (set === 0 ? 'Filters' : `Filters (${set})`),
  /** One option of a filter, with how many programs it leaves. */
  option: (name: string, found: number) => `${name} (${count(found)})`,
  found: (found: number, all: number) =>
    found === all ? `All ${count(all)} programs` : `${count(found)} of ${count(all)} programs`,
  clear: 'Clear all filters',
  anything: 'Any',
  sort: 'Order',
  fitsTitle: 'Your answers',
  fits: (fitting: number) =>
    fitting === 1
      ? 'One of these fits your answers. Each says how it meets them.'
      : `${count(fitting)} of these fit your answers. Each says how it meets them.`,
  noAnswers: 'Answer ten short questions, and each program says whether it fits you.',
  start: 'Answer the questions',
  none: 'No listed program is all of this.',
  loosen: 'See more by dropping one of these:',
  loosenAll: 'No single filter is to blame.',
  without: (filter: string, found: number) => `Without “${filter}”: ${count(found)}`,
  unlistedTitle: 'We know too little of these',
  unlisted:
    'No price or no length with a source was found, or no sign that they still run. Ask them before you trust any list.',
  schoolTitle: ({ name }: SchoolToCheck) => `About ${name}`,
  unconfirmed:
    'We could not confirm that it teaches: we found no source of the last two years that shows a class, and none that says it closed. Before you pay, ask for the start date of the next class, and call the state agency that licenses it.',
  read: 'Read about it',
  notListed: 'Not on the list? Enter the offer you were made',
  colleges: 'See colleges',
  compare: 'Compare offers side by side',
  how: 'A program is listed when a price and a length could be traced to a source, and there is at least a sign that it runs. What a page does not say, we say as “ask”.',
} as const

export const ORDER_NAMES: Readonly<Record<Order | 'fit', string>> = {
  fit: 'Best fit for your answers',
  price: 'Lowest price first',
  length: 'Shortest first',
  known: 'Most facts with a source',
  name: 'Name, A to Z',
}

export const FILTER_NAMES: Readonly<Record<OptionFilter, string>> = {
  family: 'Kind',
  role: 'Role it teaches',
  language: 'Language',
  schedule: 'Schedule',
  where: 'Where',
  price: 'Price up to',
  weeks: 'Length up to',
}

export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  'whole-way': 'Leads the whole way, not one course',
  'no-degree-needed': 'Open without a degree',
  financing: 'Says how it can be paid over time',
  'gi-bill': 'Approved for the GI Bill',
  'training-list': 'On a state training list',
  outcomes: 'Outcomes with a count',
}

const SCHEDULE_NAMES: Readonly<Record<Schedule, string>> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  'own-pace': 'At your own pace',
}
const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  bootcamp: 'Bootcamp',
  online: 'Online course',
  degree: 'Degree',
}
const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'back-end': 'Back-end',
  'full-stack': 'Full-stack',
  'front-end': 'Front-end',
}

/** An option of a filter, as its list names it. */
export function optionName(
  filter: OptionFilter,
  option: string | number,
  stateNames: Readonly<Record<string, string>>,
): string {
  switch (filter) {
    case 'family':
      return FAMILY_NAMES[option as Family]
    case 'role':
      return ROLE_NAMES[option as Role]
    case 'schedule':
      return SCHEDULE_NAMES[option as Schedule]
    case 'price':
      return option === 0 ? 'Free' : exactUsd(Number(option))
    case 'weeks':
      return `${option} weeks`
    case 'where':
      return option === 'online' ? 'Online' : `In person, ${stateNames[option]!}`
    case 'language':
      return String(option)
  }
}

/** A filter that is set, as a few words. */
export function setFilterName(
  filter: SetFilter,
  value: string | number | null,
  stateNames: Readonly<Record<string, string>>,
): string {
  if (filter === 'text') return String(value)
  if (filter in MARK_NAMES) return MARK_NAMES[filter as Mark]
  const name = optionName(filter as OptionFilter, value!, stateNames)
  if (filter === 'price' && value !== 0) return `Up to ${name}`
  return filter === 'weeks' ? `Up to ${name}` : name
}

export const FIT_NAMES: Readonly<Record<Fit, string>> = {
  within: 'Fits your answers',
  tight: 'Fits at its best',
  ask: 'May fit: ask first',
  out: 'Outside your limits',
}

export const FACT_NAMES: Readonly<Record<FactKey, string>> = {
  price: 'Price',
  financing: 'Ways to pay',
  contract: 'What the contract asks',
  weeks: 'Length',
  hoursPerWeek: 'Hours a week',
  studyHours: 'Total hours',
  lessonHours: 'Hours of lessons',
  credits: 'Credits',
  schedule: 'Schedule',
  start: 'When it starts',
  delivery: 'How it is taught',
  place: 'Where',
  admission: 'Who can start',
  stack: 'What it teaches',
  credential: 'What you hold at the end',
  outcomes: 'What became of those who took it',
  approvals: 'Lists it is on',
}

const DELIVERY_NAMES: Readonly<Record<Delivery, string>> = {
  online: 'online',
  'online-live': 'online, live',
  'online-own-pace': 'online, at your own pace',
  'in-person': 'in person',
  hybrid: 'partly online, partly in person',
}

const APPROVAL_NAMES: Readonly<Record<Approval, string>> = {
  'training-list': 'a state’s training list, so that public training funds may pay',
  'gi-bill': 'approved for the GI Bill',
  'title-iv': 'federal student aid',
}

type Values = { readonly [K in FactKey]: Extract<Program[K], { value: unknown }>['value'] }

/** What is known, in words. */
export const FACT_VALUES: {
  readonly [K in FactKey]: (
    value: Values[K],
    stateNames: Readonly<Record<string, string>>,
  ) => string
} = {
  price: priceWords,
  financing: (text) => text,
  contract: (text) => text,
  weeks: (range) => `${between(range)} weeks`,
  hoursPerWeek: (range) => `${between(range)} hours`,
  studyHours: (range) => `${between(range)} hours`,
  lessonHours: (range) => `${between(range)} hours; your own practice comes on top`,
  credits: ({ count: credits, unit }) => `${credits} ${unit}`,
  schedule: (schedule) => SCHEDULE_NAMES[schedule],
  start: (text) => text,
  delivery: (ways) =>
    capital(
      listed(
        ways.map((way) => DELIVERY_NAMES[way]),
        'or',
      ),
    ),
  place: ({ city, state }, stateNames) => `${city}, ${stateNames[state]!}`,
  admission: (text) => text,
  stack: (names) => listed(names),
  credential: (text) => text,
  outcomes: outcomeWords,
  approvals: (lists) => capital(listed(lists.map((list) => APPROVAL_NAMES[list]))),
}

function priceWords({ model, amount, low, high, note }: ProgramPrice): string {
  const asked = (unit: string) => {
    const range =
      low !== null && high !== null && low !== high
        ? `${money(low)} to ${money(high)}`
        : money(amount!)
    return `${range}${unit}`
  }
  const words = {
    free: () => 'Free',
    total: () => asked(' in total'),
    'per-month': () => asked(' a month'),
    'per-term': () => asked(' a term'),
    'per-year': () => asked(' a year'),
    'per-credit': () => asked(' a credit'),
    'sliding-scale': () => 'By what you can pay',
  }[model]()
  return note === null ? words : `${words}. ${note}`
}

/** A price in a few words, as in a list. */
export function shortPrice({ model, amount }: ProgramPrice): string {
  if (model === 'free') return 'Free'
  if (amount === null) return 'By what you can pay'
  const unit = {
    total: '',
    'per-month': ' a month',
    'per-term': ' a term',
    'per-year': ' a year',
    'per-credit': ' a credit',
    'sliding-scale': '',
  }[model]
  return `${money(amount)}${unit}`
}

/** Dollars and cents where there are any. */
const money = (amount: number): string =>
  Number.isInteger(amount) ? exactUsd(amount) : `$${amount.toFixed(2)}`

function outcomeWords({ population, completed, employed, auditedBy }: Outcomes): string {
  const parts = [
    ...(completed === null ? [] : [`${completed.count} of ${completed.of} finished.`]),
    ...(employed === null ? [] : [`${employed.count} of ${employed.of} ${employed.what}.`]),
    `Counted: ${population.charAt(0).toLowerCase()}${population.slice(1)}.`,
    auditedBy === null ? 'The school says so itself.' : `Reported by ${auditedBy}.`,
    ...(smallest(completed, employed) < 30 ? ['So few people say little about the next one.'] : []),
  ]
  return parts.join(' ')
}

const smallest = (...counts: readonly ({ readonly of: number } | null)[]): number =>
  Math.min(...counts.flatMap((one) => (one === null ? [] : [one.of])))

const between = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  low === high ? count(low) : `${count(low)} to ${count(high)}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A length in a few words. */
export function shortLength(
  program: Pick<Program, 'weeks' | 'studyHours' | 'lessonHours' | 'credits'>,
): string | null {
  if (program.weeks.status === 'sourced') return `${between(program.weeks.value)} weeks`
  if (program.studyHours.status === 'sourced') return `${between(program.studyHours.value)} hours`
  if (program.lessonHours.status === 'sourced') {
    return `${between(program.lessonHours.value)} hours of lessons`
  }
  if (program.credits.status === 'sourced') return FACT_VALUES.credits(program.credits.value, {})
  return null
}

export const shortHours = (hours: { readonly low: number; readonly high: number }): string =>
  `${between(hours)} hours a week`

/** A program's page as the browser's title names it. */
export const programTitle = ({ name, provider }: Pick<Program, 'name' | 'provider'>): string =>
  `${name}, ${provider}`

/** What a program's page holds, in one sentence for lists of pages. */
export function programSummary(program: Program): string {
  const { name, provider, price } = program
  const [cost, length] = [
    price.status === 'sourced' ? shortPrice(price.value) : null,
    shortLength(program),
  ]
  const known = [cost, length].filter((part) => part !== null)
  const facts = known.length === 0 ? '' : ` (${known.join(', ')})`
  return `${name} by ${provider}${facts}: every fact with its source and date, what it costs you, and what to ask before you sign.`
}

const KIND_WORDS: Readonly<Record<NonNullable<Citation['kind']>, string>> = {
  'public record': 'a public record',
  'second-hand': 'second-hand: someone else’s account of what the provider says',
}

/** Where a fact was read. */
export const SOURCE_WORDS = {
  ask: 'Ask the provider',
  copy: 'Read in a public copy',
  /** What follows the title: who published it, when, and how near to the provider that is. */
  after: ({ publisher, kind }: Citation, asOf: When | null) => {
    const near = kind === undefined ? '' : ` (${KIND_WORDS[kind]})`
    return `, ${publisher}, ${asOf === null ? 'undated' : dateWords(asOf)}${near}. `
  },
} as const

/** A day, a month or a year, as exact as it was given. */
function dateWords(asOf: When): string {
  if (/^\d{4}-\d\d-\d\d$/.test(asOf)) return shortDay(asOf)
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(asOf) ? monthOfDay(`${asOf}-01`) : asOf
}

/** The words of one program's page. */
export const PAGE = {
  back: 'All programs',
  by: (provider: string) => `by ${provider}`,
  runs: {
    yes: (evidence: string) => evidence,
    likely: (evidence: string) => `Check that it still runs. ${evidence}`,
    unconfirmed: (evidence: string) =>
      `We could not confirm that it still runs, so it is not on the list. ${evidence}`,
  },
  part: 'One course on the way, not the whole way to a job.',
  site: 'Go to the official site',
  siteNote: 'We get nothing for it, and they do not learn where you came from.',
  facts: 'What is known',
  factsNote: (known: number, all: number) =>
    `${known} of ${all} facts have a source. The rest is for the provider to answer.`,
  forYou: 'For you',
  due: 'To be found, after aid',
  total: 'In all, with interest and lost pay',
  ready: 'Until ready, at your pace',
  limits: 'How it meets your limits',
  keepsAll: 'It keeps to every limit you gave.',
  judged: (path: string) =>
    `Judged as ${path}: what this page does not say is taken from what is usual there.`,
  courseOnly:
    'Until ready counts the study before and after the course too: the course alone is shorter.',
  ask: 'Ask before you sign',
  askNothing: 'There is nothing to sign. Try the first lesson.',
  cautions: 'Keep in mind',
  checked: (day: string) => `Checked on ${day}.`,
  unknown: 'There is no program of this name here',
  unknownNote:
    'The address may be old or cut short. Search the list by name: it knows closed schools too.',
  addToCompare: 'Compare with other offers',
  others: 'Others of this kind that may fit you',
} as const

export const ASK_WORDS: Readonly<Record<Ask, string>> = {
  'still-teaching':
    'When does the next class start, and how many people are in the one that runs now?',
  'price-today': 'What is the whole price today, with every fee, and for how long does it hold?',
  'total-price': 'What will I have paid in total by the end, at the pace that most people take?',
  length: 'How many weeks does it take, and how many people need longer?',
  hours: 'How many hours a week do people really spend, class and homework together?',
  dates: 'On which dates can I start, and what happens if I miss a week?',
  'who-finishes': 'Of everyone who started last year, how many finished?',
  'who-finds-work':
    'Of everyone who started last year, how many work as developers now, and who checked that?',
  refund: 'Until which day can I leave with all my money back, and where does the contract say so?',
  contract:
    'Does the contract ask for a share of later pay, for training costs back, or for a loan in my name?',
  'training-list': 'Is this very program on my state’s list of eligible training?',
  'gi-bill': 'Is this very program approved for the GI Bill, and by which state agency?',
}

/** What speaks for a program. */
export function forWords(reason: ReasonFor): string {
  switch (reason.reason) {
    case 'costs-nothing':
      return 'It costs nothing.'
    case 'own-money-covers-it':
      return `About ${usd(reason.due)} has to be found, and you have up to ${exactUsd(reason.have)}.`
    case 'in-time':
      return `At your pace you are ready in about ${months(reason.months)}; you have ${months(reason.have)}.`
    case 'work-goes-on':
      return 'You can keep your job.'
    case 'own-pace':
      return 'You set the pace.'
    case 'teaches-the-role':
      return `It teaches what ${ROLE_NAMES[reason.role].toLowerCase()} work asks for.`
    case 'outcomes-audited':
      return `Its outcomes are counted by ${reason.by}.`
    case 'on-the-training-list':
      return 'It is on a state’s training list, so public funds may pay.'
  }
}

const NOT_SAID: Readonly<Partial<Record<LimitId, string>>> = {
  hours: 'It does not say how many hours a week it asks, and they may be more than you have.',
  deadline: 'It does not say enough about its length, and it may be longer than you have.',
  budget: 'It does not say enough about its price, and it may be more than you have.',
}
const AT_ITS_BEST = {
  budget: 'Only its lowest price is within your money: ask who gets it.',
  deadline: 'It is in time only if you are among the quicker learners.',
} as const
const KIND_OF_LIMIT: Readonly<Partial<Record<LimitId, string>>> = {
  schooling: 'It needs schooling that you do not have yet.',
  'already-held': 'You already hold this award or a higher one.',
  pause: 'Paid work would have to stop, and you need to keep working.',
}
const LIMITS: Readonly<Partial<Record<LimitId, (need: number, have: number) => string>>> = {
  hours: (need, have) =>
    `It asks for ${count(need)} hours a week or more; you have ${count(have)}.`,
  deadline: (need, have) =>
    `It takes about ${months(need)} at your pace; you have ${months(have)}.`,
  budget: (need, have) =>
    `About ${usd(need)} has to be found; you said up to ${exactUsd(have)}, borrowing included.`,
  credential: () => 'It does not end with a degree, and you said that one is required.',
}

/** What speaks against a program. */
export function againstWords(reason: ReasonAgainst): string {
  switch (reason.reason) {
    case 'limit':
      return LIMITS[reason.limit]!(reason.need, reason.have)
    case 'kind-of-limit':
      return KIND_OF_LIMIT[reason.limit]!
    case 'reserved':
      return `Not for everyone: ${reason.text}`
    case 'not-said':
      return NOT_SAID[reason.limit] ?? 'It does not say enough to tell.'
    case 'only-at-its-best':
      return AT_ITS_BEST[reason.limit]
    case 'needs-a-loan':
      return `About ${usd(reason.borrowed)} would have to be borrowed.`
    case 'work-stops':
      return `Paid work stops while it lasts: about ${usd(reason.lostPay)} of pay.`
    case 'contract':
      return reason.text
    case 'price-is-old':
      return `The price we could trace is from ${reason.year}: ask for today’s.`
    case 'not-seen-teaching':
      return 'No dated page shows it teaching: check that it still runs.'
  }
}

/** The words around a person's three matches. */
export const MATCHES = {
  forYou: (due: number) => (due === 0 ? 'Nothing to pay' : `About ${usd(due)} for you`),
  /** Its own length, beside the months until somebody is ready, which hold more or only a part of it. */
  itself: (length: string) => `the program itself: ${length}`,
  ready: (count_: number) => `ready in about ${months(count_)}`,
  why: 'Why',
  but: 'But',
  ask: 'Ask',
  none: (path: string) => `No program we could trace as ${path} keeps within your limits.`,
  all: (fitting: number, shown: number) =>
    fitting > shown ? `See all ${count(fitting)} that fit` : 'See all programs of this kind',
} as const
