import { FAMILIES, type Family } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { isListed } from '../../evidence/programs/listed.ts'
import { SCHEDULES, type Program, type Schedule } from '../../evidence/programs/program.ts'
import type { Technology } from '../../evidence/programs/technologies.ts'
import { STATE_IDS, type StateId } from '../../evidence/states/states.ts'
import { ROLES, type Role } from '../person/answers.ts'
import { teachesRole } from './teaches-role.ts'

/** The most a program may cost, USD in all; a subscription by its month. */
export const PRICE_CAPS = [0, 500, 3_000, 8_000, 20_000] as const
/** The longest a course may run, weeks. */
export const WEEK_CAPS = [12, 26, 52] as const
/** The languages a reader can look for. */
export const LANGUAGES = [
  'JavaScript',
  'TypeScript',
  'Python',
  'Java',
  'Go',
  'Ruby',
  'C++',
] as const satisfies readonly Technology[]
export type Language = (typeof LANGUAGES)[number]

/** Where it is taught: online, or in one state. */
export type Where = 'online' | StateId

/** What a program has to be, each named by what is true of those that pass. */
export const MARKS = [
  'whole-way',
  'no-degree-needed',
  'financing',
  'gi-bill',
  'training-list',
  'outcomes',
] as const
export type Mark = (typeof MARKS)[number]

/** What a reader looks for. Null and false mean that it does not matter. */
export interface Filters {
  readonly text: string
  readonly family: Family | null
  readonly role: Role | null
  readonly language: Language | null
  readonly schedule: Schedule | null
  readonly where: Where | null
  readonly price: (typeof PRICE_CAPS)[number] | null
  readonly weeks: (typeof WEEK_CAPS)[number] | null
  readonly marks: readonly Mark[]
}
export const NO_FILTERS: Filters = {
  text: '',
  family: null,
  role: null,
  language: null,
  schedule: null,
  where: null,
  price: null,
  weeks: null,
  marks: [],
}

/** The filters with a list of options, and their options. */
export const OPTIONS = {
  family: FAMILIES,
  role: ROLES,
  language: LANGUAGES,
  schedule: SCHEDULES,
  where: ['online', ...STATE_IDS],
  price: PRICE_CAPS,
  weeks: WEEK_CAPS,
} as const satisfies { readonly [F in OptionFilter]: readonly Exclude<Filters[F], null>[] }
export type OptionFilter = Exclude<keyof Filters, 'text' | 'marks'>

/** The listed programs that are all a reader looks for, in the order given. */
export function findPrograms(programs: readonly Program[], filters: Filters): readonly Program[] {
  return programs.filter((program) => isListed(program) && passes(program, filters))
}

/** Programs of this name that are not listed, because too little is known of them. */
export function unlistedByName(programs: readonly Program[], text: string): readonly Program[] {
  if (wordsOf(text).length === 0) return []
  return programs.filter((program) => !isListed(program) && isNamed(program, text))
}

/** How many would be found with one option chosen, the rest of the filters as they are. */
export function countWith<F extends OptionFilter>(
  programs: readonly Program[],
  filters: Filters,
  filter: F,
  option: Filters[F],
): number {
  return findPrograms(programs, { ...filters, [filter]: option }).length
}

/** One filter that is set. */
export type SetFilter = Exclude<keyof Filters, 'marks'> | Mark

/** The filters that are set, each with how many programs would be found without it. */
export function looserBy(
  programs: readonly Program[],
  filters: Filters,
): readonly { readonly filter: SetFilter; readonly found: number }[] {
  return setFilters(filters)
    .map((filter) => ({ filter, found: findPrograms(programs, without(filters, filter)).length }))
    .sort((a, b) => b.found - a.found)
}

/** The filters that are set, in a fixed order. */
export function setFilters(filters: Filters): readonly SetFilter[] {
  const options = (Object.keys(OPTIONS) as readonly OptionFilter[]).filter(
    (filter) => filters[filter] !== null,
  )
  return [...(filters.text === '' ? [] : (['text'] as const)), ...options, ...filters.marks]
}

/** The same filters with one of them no longer set. */
export function without(filters: Filters, filter: SetFilter): Filters {
  if (isMark(filter)) return { ...filters, marks: filters.marks.filter((mark) => mark !== filter) }
  return { ...filters, [filter]: NO_FILTERS[filter] }
}

const isMark = (filter: SetFilter): filter is Mark => (MARKS as readonly string[]).includes(filter)

function passes(program: Program, filters: Filters): boolean {
  const { text, family, role, language, schedule, where, price, weeks, marks } = filters
  return (
    (text === '' || isNamed(program, text)) &&
    (family === null || program.family === family) &&
    (role === null || teachesRole(program, role)) &&
    (language === null || says(program.stack, (stack) => stack.includes(language))) &&
    (schedule === null || isOn(program, schedule)) &&
    (where === null || isTaught(program, where)) &&
    (price === null || says(program.price, ({ amount }) => amount !== null && amount <= price)) &&
    (weeks === null || says(program.weeks, ({ low }) => low <= weeks)) &&
    marks.every((mark) => IS[mark](program))
  )
}

const IS: Readonly<Record<Mark, (program: Program) => boolean>> = {
  'whole-way': ({ covers }) => covers === 'the way',
  'no-degree-needed': ({ paths }) =>
    paths.some((path) => PATHS[path].entry.includes('high-school')),
  financing: ({ financing }) => financing.status === 'sourced',
  'gi-bill': ({ approvals }) => says(approvals, (lists) => lists.includes('gi-bill')),
  'training-list': ({ approvals }) => says(approvals, (lists) => lists.includes('training-list')),
  outcomes: ({ outcomes }) => outcomes.status === 'sourced',
}

function isOn({ schedule, paths }: Program, wanted: Schedule): boolean {
  if (schedule.status === 'sourced') return schedule.value === wanted
  return paths.some((path) => SCHEDULE_OF_PATH[path] === wanted)
}

/** The schedule that a path has by its name. */
const SCHEDULE_OF_PATH: Readonly<Partial<Record<Program['paths'][number], Schedule>>> = {
  'bootcamp-full-time': 'full-time',
  'bootcamp-part-time': 'part-time',
  'online-free': 'own-pace',
  'online-certificate': 'own-pace',
  'online-mentored': 'own-pace',
}

function isTaught(program: Program, where: Where): boolean {
  if (where !== 'online') return says(program.place, ({ state }) => state === where)
  return (
    program.family === 'online' ||
    program.paths.includes('degree-bachelor-online') ||
    says(program.delivery, (ways) => ways.some((way) => way.startsWith('online')))
  )
}

/** Whether every word typed begins a word of the program's name, its school's or its technologies'. */
function isNamed({ name, provider, stack }: Program, text: string): boolean {
  const known = wordsOf(
    [name, provider, ...(stack.status === 'sourced' ? stack.value : [])].join(' '),
  )
  return wordsOf(text).every((typed) => known.some((word) => word.startsWith(typed)))
}

/** Lower case, accents and punctuation gone, "boot camp" as one word. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\bboot\s+camp/g, 'bootcamp')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
}

function says<Value>(
  fact: { readonly status: 'sourced'; readonly value: Value } | { readonly status: 'ask' },
  about: (value: Value) => boolean,
): boolean {
  return fact.status === 'sourced' && about(fact.value)
}
