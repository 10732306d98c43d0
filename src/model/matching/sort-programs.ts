import type { Program } from '../../evidence/programs/program.ts'
import { factsKnown } from './facts-known.ts'

/** The rules of order, none of which a school can buy. */
export const ORDERS = ['price', 'length', 'known', 'name'] as const
export type Order = (typeof ORDERS)[number]

/** Programs in an order; equal ones by name, and what is not said comes last. */
export function sortPrograms(programs: readonly Program[], order: Order): readonly Program[] {
  const key = KEYS[order]
  return [...programs].sort((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x !== y) return x < y ? -1 : 1
    if (a.name !== b.name) return a.name < b.name ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
}

const KEYS: Readonly<Record<Order, (program: Program) => number>> = {
  price: wholePrice,
  length: ({ weeks }) => (weeks.status === 'sourced' ? weeks.value.low : Infinity),
  known: (program) => -factsKnown(program),
  name: () => 0,
}

/** USD for the whole course as far as it is said: a subscription for a year, a degree for its years. */
function wholePrice({ price, credits, paths }: Program): number {
  if (price.status === 'ask' || price.value.amount === null) return Infinity
  const { model, amount } = price.value
  const years = YEARS[paths[0]] ?? 1
  const times = {
    free: 0,
    total: 1,
    'sliding-scale': 1,
    'per-month': 12,
    'per-year': years,
    'per-term': 2 * years,
    'per-credit': credits.status === 'sourced' ? credits.value.count : 30 * years,
  }[model]
  return amount * times
}

/** Years of full-time study that a degree is priced by. */
const YEARS: Readonly<Partial<Record<Program['paths'][number], number>>> = {
  'degree-associate': 2,
  'degree-bachelor-online': 4,
  'degree-bachelor-campus': 4,
  'degree-second-bachelor': 2,
  'degree-master': 1,
}
