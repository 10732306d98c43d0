import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { Judged, Range } from '../../model/recommendation.ts'
import { until, pace } from './findings.ts'
import { count, months, monthsRange, usd, usdRange, wholeMonths } from './format.ts'
import { PATH_WORDS } from './paths.ts'

export const MONEY = 'Money'
export const TIME = 'Time'

/** What a path costs and how far that may be off. */
export function moneyTakes({ low, typical, high }: Range): string {
  if (usd(high) === '$0') return 'There is nothing to pay.'
  if (usd(typical) === '$0') return `Nothing as a rule, and most likely no more than ${usd(high)}.`
  return usd(low) === usd(high)
    ? `About ${usd(typical)} in total, with interest and any pay you give up.`
    : `About ${usd(typical)} in total, with interest and any pay you give up. Most likely ${usdRange(low, high)}.`
}

/** The same beside other paths. */
export const moneyInShort = ({ low, typical, high }: Range): string =>
  usd(low) === usd(high)
    ? `About ${usd(typical)}.`
    : `About ${usd(typical)}, likely ${usdRange(low, high)}.`

export function monthsInShort({ low, typical, high }: Range): string {
  const [from, to] = [wholeMonths(low), wholeMonths(high)]
  return from === to
    ? `About ${months(typical)}.`
    : `About ${months(typical)}, likely ${count(from)} to ${count(to)}.`
}

/** How long a path takes and how far that may be off. */
export const monthsTake = (path: Judged, { low, typical, high }: Range, answers: Answers): string =>
  `About ${months(typical)} ${until(path, answers)}, ${pace(answers)}. Most likely ${monthsRange(low, high)}.`

export const THE_LIMIT = (limit: number): string => `The dashed line marks your ${limit} months.`

export const wherePriceLands = (path: PathId): string =>
  `Where you land depends on ${PATH_WORDS[path].priceDependsOn}.`

export const whereTimeLands = (path: PathId): string =>
  `How long you take depends on ${PATH_WORDS[path].timeDependsOn}.`

/** The parts of the cost as a table. */
export const EACH_PART = 'What the total is made of'
