import {
  AWARDS,
  CONTROLS,
  type Award,
  type CollegeEntry,
  type CollegeFacts,
  type Control,
} from '../../evidence/colleges/college.ts'
import type { FactsTable } from '../../evidence/colleges/facts-table.ts'
import { milesBetween, type Position } from '../../evidence/colleges/distance.ts'
import type { CollegeIndex } from '../../evidence/colleges/index-table.ts'
import { byName, namedBy } from '../../evidence/colleges/search.ts'

/** What the search reads: who the colleges are, and what is known of each. */
export interface CollegeTables {
  readonly index: CollegeIndex
  readonly facts: FactsTable
}

/** The steps of the highest yearly price, USD. */
export const PRICES_AT_MOST = [5_000, 10_000, 15_000, 20_000, 30_000] as const

/** The steps of the farthest distance, miles. Where somebody is, is known by three digits of a ZIP code. */
export const MILES_AT_MOST = [50, 100, 250] as const

/**
 * What a college either is or is not.
 *
 * - `online`: at least half of its students study only at a distance
 * - `open`: everyone who applies is admitted
 */
export const COLLEGE_MARKS = ['online', 'open'] as const
export type CollegeMark = (typeof COLLEGE_MARKS)[number]

/** From this share of students at a distance on, a college counts as mostly online. */
export const MOSTLY_ONLINE = 0.5

/** What somebody looks for. Null and empty ask for nothing. */
export interface CollegeFilters {
  readonly text: string
  /** Two-letter postal code. */
  readonly state: string | null
  readonly award: Award | null
  readonly control: Control | null
  /** USD a year after grants, for the income below. A college without a price is left out. */
  readonly price: number | null
  /** Miles from where somebody is; asks for nothing while that is not known. */
  readonly miles: number | null
  readonly marks: readonly CollegeMark[]
  /** A place in `INCOME_BRACKETS`: whose price is meant. Null is the average of all who got aid. */
  readonly income: number | null
}

export const NO_COLLEGE_FILTERS: CollegeFilters = {
  text: '',
  state: null,
  award: null,
  control: null,
  price: null,
  miles: null,
  marks: [],
  income: null,
}

/** What can be asked for and dropped again. The income drops nobody. */
export const COLLEGE_FILTERS = [
  'text',
  'state',
  'award',
  'control',
  'price',
  'miles',
  'online',
  'open',
] as const
export type CollegeFilter = (typeof COLLEGE_FILTERS)[number]

/**
 * Rules of order; what is not known comes last, and names decide ties.
 *
 * - `price`: the lowest first
 * - `finishing`: the most with an award after eight years first
 * - `distance`: the nearest first
 * - `earnings`: the highest middle pay of former students first, whatever they studied
 */
export const COLLEGE_ORDERS = ['price', 'finishing', 'earnings', 'distance', 'name'] as const
export type CollegeOrder = (typeof COLLEGE_ORDERS)[number]

export interface FoundCollege {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
  /** USD a year after grants for the income asked about; null where it is not known. */
  readonly price: number | null
  /** From where somebody is; null while that is not known. */
  readonly miles: number | null
}

export interface CollegesFound {
  readonly found: readonly FoundCollege[]
  /** Whether no college is called what was typed, and those found are spelled much like it. */
  readonly spelledLike: boolean
  /** How many an option would leave if it took the place of what its filter is set to. */
  readonly counts: ReadonlyMap<string, number>
  /** How many there would be without each filter that is set. */
  readonly without: ReadonlyMap<CollegeFilter, number>
}

/** The key of an option in `counts`. */
export const optionKey = (filter: CollegeFilter, option: string | number = ''): string =>
  `${filter}=${option}`

/**
 * The colleges that are all that is asked for, in order, with what other choices would leave.
 *
 * @param from where somebody is; without it distance neither counts nor orders
 */
export function findColleges(
  { index, facts }: CollegeTables,
  filters: CollegeFilters,
  order: CollegeOrder,
  from: Position | null = null,
): CollegesFound {
  const { isNamed, spelledLike } = namedBy(index, filters.text)
  const found: FoundCollege[] = []
  const counts = new Map<string, number>()
  const without = new Map<CollegeFilter, number>(setCollegeFilters(filters).map((one) => [one, 0]))
  const add = (filter: CollegeFilter, option?: string | number) => {
    const key = optionKey(filter, option)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  index.colleges.forEach((entry, row) => {
    const known = facts[row]
    if (known === undefined) return
    const college: FoundCollege = {
      entry,
      facts: known,
      price: priceFor(entry, known, filters.income),
      miles: from === null ? null : milesBetween(from, entry),
    }
    const failed = COLLEGE_FILTERS.filter(
      (filter) => !(filter === 'text' ? isNamed(row) : passes(college, filters, filter)),
    )
    if (failed.length > 1) return
    const [only] = failed
    if (only === undefined) found.push(college)
    for (const filter of COLLEGE_FILTERS) {
      if (only !== undefined && only !== filter) continue
      if (without.has(filter)) without.set(filter, without.get(filter)! + 1)
      for (const option of optionsOf(college, filter)) add(filter, option)
    }
  })
  return { found: found.sort(inOrder(order)), spelledLike, counts, without }
}

/** The filters that are set, in the order of `COLLEGE_FILTERS`. */
export function setCollegeFilters(filters: CollegeFilters): readonly CollegeFilter[] {
  return COLLEGE_FILTERS.filter((filter) => {
    switch (filter) {
      case 'text':
        return filters.text.trim() !== ''
      case 'online':
      case 'open':
        return filters.marks.includes(filter)
      default:
        return filters[filter] !== null
    }
  })
}

/** The same without one filter. */
export function withoutCollegeFilter(
  filters: CollegeFilters,
  filter: CollegeFilter,
): CollegeFilters {
  if (filter === 'text') return { ...filters, text: '' }
  if (filter === 'online' || filter === 'open')
    return { ...filters, marks: filters.marks.filter((mark) => mark !== filter) }
  return { ...filters, [filter]: null }
}

/** USD a year after grants at an income; null where it is not known. */
export const priceFor = (
  { netPrice }: CollegeEntry,
  { netPriceByIncome }: CollegeFacts,
  income: number | null,
): number | null => (income === null ? netPrice : (netPriceByIncome[income] ?? null))

function passes(
  { entry, facts, price, miles }: FoundCollege,
  filters: CollegeFilters,
  filter: Exclude<CollegeFilter, 'text'>,
): boolean {
  switch (filter) {
    case 'state':
      return filters.state === null || entry.state === filters.state
    case 'award':
      return filters.award === null || entry.awards.includes(filters.award)
    case 'control':
      return filters.control === null || entry.control === filters.control
    case 'price':
      return filters.price === null || (price !== null && price <= filters.price)
    case 'miles':
      return filters.miles === null || miles === null || miles <= filters.miles
    case 'online':
      return !filters.marks.includes('online') || isMostlyOnline(entry)
    case 'open':
      return !filters.marks.includes('open') || facts.openAdmission
  }
}

const isMostlyOnline = ({ onlineShare }: CollegeEntry): boolean =>
  (onlineShare ?? 0) >= MOSTLY_ONLINE

/** The options of a filter that a college would answer to. */
function optionsOf(
  { entry, facts, price, miles }: FoundCollege,
  filter: CollegeFilter,
): readonly (string | number)[] {
  switch (filter) {
    case 'text':
      return []
    case 'state':
      return [entry.state]
    case 'award':
      return AWARDS.filter((award) => entry.awards.includes(award))
    case 'control':
      return CONTROLS.filter((control) => control === entry.control)
    case 'price':
      return price === null ? [] : PRICES_AT_MOST.filter((most) => price <= most)
    case 'miles':
      return miles === null ? [] : MILES_AT_MOST.filter((most) => miles <= most)
    case 'online':
      return isMostlyOnline(entry) ? [''] : []
    case 'open':
      return facts.openAdmission ? [''] : []
  }
}

function inOrder(order: CollegeOrder): (a: FoundCollege, b: FoundCollege) => number {
  const rank = ({ facts, price, miles }: FoundCollege): number => {
    switch (order) {
      case 'price':
        return price ?? Infinity
      case 'finishing':
        return -(facts.awardAfterEightYears ?? -Infinity)
      case 'earnings':
        return -(facts.earnings ?? -Infinity)
      case 'distance':
        return miles ?? 0
      case 'name':
        return 0
    }
  }
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)]
    return first === second ? byName(a.entry, b.entry) : first - second
  }
}
