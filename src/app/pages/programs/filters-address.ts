import {
  MARKS,
  NO_FILTERS,
  OPTIONS,
  type Filters,
  type OptionFilter,
} from '../../../model/matching/find-programs.ts'
import { ORDERS, type Order } from '../../../model/matching/sort-programs.ts'

/** What a reader looks for, and in which order. `fit` needs answers. */
export interface View {
  readonly filters: Filters
  readonly order: Order | 'fit' | null
}

const ORDER_WORDS = ['fit', ...ORDERS] as const
const FILTERS = Object.keys(OPTIONS) as readonly OptionFilter[]

/** What an address asks for. What it does not know is left out; no text throws. */
export function readView(search: URLSearchParams): View {
  const options = Object.fromEntries(
    FILTERS.map((filter) => {
      const all: readonly (string | number)[] = OPTIONS[filter]
      return [filter, all.find((option) => String(option) === search.get(filter)) ?? null]
    }),
  )
  const marks = search.getAll('is')
  return {
    // Each filter has one of its own options, or null.
    filters: {
      ...NO_FILTERS,
      ...options,
      text: (search.get('q') ?? '').slice(0, 80),
      marks: MARKS.filter((mark) => marks.includes(mark)),
    } as Filters,
    order: ORDER_WORDS.find((order) => order === search.get('order')) ?? null,
  }
}

/** The same as an address has it, shortest first; nothing where all stands as it was. */
export function writeView({ filters, order }: View): URLSearchParams {
  const search = new URLSearchParams()
  if (filters.text !== '') search.set('q', filters.text)
  for (const filter of FILTERS) {
    const option = filters[filter]
    if (option !== null) search.set(filter, String(option))
  }
  for (const mark of filters.marks) search.append('is', mark)
  if (order !== null) search.set('order', order)
  return search
}
