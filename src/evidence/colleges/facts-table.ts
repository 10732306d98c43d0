import { INCOME_BRACKETS, type CollegeFacts } from './college.ts'
import type { CollegeIndex } from './index-table.ts'
import { openTable, type Decoded } from './table.ts'

/** The facts of every college, in the rows of the index. */
export type FactsTable = readonly CollegeFacts[]

/** The bits of the `flags` column. */
export const FLAGS = { openAdmission: 1, pricedByProgram: 2 } as const

/** Read the facts that belong to an index. Never throws. */
export function decodeFacts(text: string, index: CollegeIndex): Decoded<FactsTable> {
  const opened = openTable(text, 'college-facts', index.checksum)
  if (opened.kind === 'malformed') return opened
  const read = opened.value
  const count = index.colleges.length
  const dollars = (name: string) => read.numbers(name, count, -50_000, 500_000)
  const percents = (name: string) => read.numbers(name, count, 0, 100)

  const tuition = dollars('tuition')
  const extra = dollars('tuition-out-of-state-extra')
  const netPrices = INCOME_BRACKETS.map((_, i) => dollars(`net-price-${i + 1}`))
  const completion = percents('completion')
  const eightYears = percents('award-after-eight-years')
  const admission = percents('admission')
  const undergraduates = read.numbers('undergraduates', count, 0, 1_000_000)
  const pell = percents('pell')
  const earnings = dollars('earnings')
  const flags = read.whole('flags', count, 0, FLAGS.openAdmission + FLAGS.pricedByProgram)
  const [accreditorCount = 0] = read.whole('accreditor-count', 1, 0, 1_000)
  const accreditors = read.words('accreditors', accreditorCount)
  const accreditor = read.numbers('accreditor', count, 0, accreditorCount - 1)

  const facts = index.colleges.map((_, row): CollegeFacts => {
    const inState = tuition[row] ?? null
    const more = extra[row] ?? null
    return {
      tuitionInState: inState,
      tuitionOutOfState: inState === null || more === null ? null : inState + more,
      pricedByProgram: ((flags[row] ?? 0) & FLAGS.pricedByProgram) !== 0,
      netPriceByIncome: netPrices.map((prices) => prices[row] ?? null),
      completion: share(completion, row),
      awardAfterEightYears: share(eightYears, row),
      admission: share(admission, row),
      openAdmission: ((flags[row] ?? 0) & FLAGS.openAdmission) !== 0,
      undergraduates: undergraduates[row] ?? null,
      pellShare: share(pell, row),
      earnings: earnings[row] ?? null,
      accreditor: accreditors[accreditor[row] ?? -1] ?? null,
    }
  })
  return read.finish(facts)
}

function share(values: readonly (number | null)[], row: number): number | null {
  const value = values[row] ?? null
  return value === null ? null : value / 100
}
