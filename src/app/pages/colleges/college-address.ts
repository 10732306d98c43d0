import { AWARDS, CONTROLS, INCOME_BRACKETS } from '../../../evidence/colleges/college.ts'
import {
  COLLEGE_MARKS,
  COLLEGE_ORDERS,
  MILES_AT_MOST,
  NO_COLLEGE_FILTERS,
  PRICES_AT_MOST,
  type CollegeFilters,
  type CollegeOrder,
} from '../../../model/matching/find-colleges.ts'

/** What a reader looks for, and in which order. */
export interface CollegeView {
  readonly filters: CollegeFilters
  readonly order: CollegeOrder
  /** UNITIDs of those chosen to compare. */
  readonly compared?: readonly number[]
}

/** What an address asks for. What it does not know is left out; no text throws. */
export function readCollegeView(search: URLSearchParams): CollegeView {
  const one = <T extends string | number>(key: string, all: readonly T[]): T | null =>
    all.find((option) => String(option) === search.get(key)) ?? null
  const marks = search.getAll('is')
  const state = search.get('state') ?? ''
  return {
    filters: {
      ...NO_COLLEGE_FILTERS,
      text: (search.get('q') ?? '').slice(0, 80),
      state: /^[A-Z]{2}$/.test(state) ? state : null,
      award: one('award', AWARDS),
      control: one('control', CONTROLS),
      price: one('price', PRICES_AT_MOST),
      miles: one('miles', MILES_AT_MOST),
      marks: COLLEGE_MARKS.filter((mark) => marks.includes(mark)),
      income: one(
        'income',
        INCOME_BRACKETS.map((_, place) => place),
      ),
    },
    order: one('order', COLLEGE_ORDERS) ?? COLLEGE_ORDERS[0],
    compared: readComparedColleges(search),
  }
}

/** The same as an address has it, shortest first; nothing where all stands as it was. */
export function writeCollegeView({ filters, order, compared = [] }: CollegeView): URLSearchParams {
  const search = writeComparedColleges(compared)
  const { text, marks, ...options } = filters
  if (text !== '') search.set('q', text)
  for (const [key, option] of Object.entries(options)) {
    if (option !== null) search.set(key, String(option))
  }
  for (const mark of marks) search.append('is', mark)
  if (order !== COLLEGE_ORDERS[0]) search.set('order', order)
  return search
}

/** More columns than this a table of colleges cannot show side by side. */
export const MOST_COLLEGES = 4

/** The colleges that an address compares; no text throws. */
export const readComparedColleges = (search: URLSearchParams): readonly number[] =>
  [...new Set(search.getAll('c').filter((text) => /^\d{6}$/.test(text)))]
    .map(Number)
    .slice(0, MOST_COLLEGES)

export const writeComparedColleges = (unitids: readonly number[]): URLSearchParams =>
  new URLSearchParams(unitids.map((unitid) => ['c', String(unitid)]))
