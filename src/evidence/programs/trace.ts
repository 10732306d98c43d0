import type { PathId } from '../paths/path.ts'
import { isListed } from './listed.ts'
import type { Program } from './program.ts'
import type { TracedPrice } from './traced-prices.ts'

/**
 * What the listed programs charge that lead the whole way and take everyone, cheapest first: what
 * `TRACED_PRICES` holds, so that the model need not load the records. Prices by the credit, the term
 * or the year of a degree follow from its path's credits and are left to the records.
 */
export function trace(programs: readonly Program[], path: PathId): readonly TracedPrice[] {
  return programs
    .filter((one) => isListed(one) && isForAll(one) && one.paths.includes(path))
    .flatMap(({ id, price, weeks, hoursPerWeek }): TracedPrice[] => {
      if (price.status === 'ask' || price.value.amount === null) return []
      const { model, amount } = price.value
      if (model !== 'free' && model !== 'total' && model !== 'per-month') return []
      return [
        {
          program: id,
          kind: model === 'per-month' ? 'monthly' : 'total',
          amount,
          low: price.value.low ?? amount,
          high: price.value.high ?? amount,
          weeks: weeks.status === 'sourced' ? weeks.value.low : null,
          hours: hoursPerWeek.status === 'sourced' ? hoursPerWeek.value.low : null,
        },
      ]
    })
    .sort((a, b) => a.amount - b.amount || (a.program < b.program ? -1 : 1))
}

const isForAll = ({ covers, reservedFor }: Program): boolean =>
  covers === 'the way' && reservedFor === null
