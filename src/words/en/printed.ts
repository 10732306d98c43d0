import type { Answers } from '../../model/person/answers.ts'
import { COST_PARTS, type CostPart } from './costs.ts'
import { pace, reaching } from './findings.ts'
import { listed, lowered, usd } from './format.ts'
import { PATH_WORDS } from './paths.ts'
import type { PathId } from '../../evidence/paths/path.ts'

/** What stands on the two sheets of paper only. */
export const PRINTED = {
  release: (day: string, release: string): string => `${day}. Release ${release}.`,
  why: (rival: PathId): string => `Why it and not ${PATH_WORDS[rival].a}`,
  beside: (rival: PathId): string => `beside ${PATH_WORDS[rival].a}`,
  time: (answers: Answers): string => `Time ${pace(answers)}`,
  loan: 'Loan',
  upTo: (amount: number): string => `up to ${usd(Math.round(amount))} a month`,
  paidOff: 'Paid for itself, if it works',
  notAboutPay: 'Not about pay',
  key: (answers: Answers): string =>
    `Large: typical. Beneath: the likely range. “Get there” counts the people who start or apply and ${reaching(answers)}, as far as anyone knows.`,
  forAndAgainst: (first: PathId): string => `For and against it, beside ${PATH_WORDS[first].a}`,
  others: 'The others',
  ruledOut: 'Ruled out',
  wouldBeBack: (condition: string): string => `${condition}, it would be within your limits.`,
  change: (brings: string): string => `, ${brings}.`,
  plan: 'Your plan',
  lookUpAndAsk: 'Look up and ask',
  answers: 'Your answers',
  sources: 'Link, method and sources',
  checked: (day: string): string =>
    `Figures were checked on ${day} or later; on the page, each opens its source, year, population and grade.`,
  source: (title: string, publisher: string, published: string): string =>
    `${title}, ${publisher}, ${published}.`,
} as const

/** What decides what one path costs and how long it takes. */
export function whatDecides(
  path: PathId,
  parts: readonly { readonly part: CostPart; readonly amount: number }[],
): string {
  const { priceDependsOn, timeDependsOn } = PATH_WORDS[path]
  const depends = `Where in its range you land depends on ${priceDependsOn}; how long you take depends on ${timeDependsOn}.`
  if (parts.length === 0) return depends
  const each = parts.map(({ part, amount }) => `${lowered(COST_PARTS[part])} ${usd(amount)}`)
  return `The cost is ${listed(each)}. ${depends}`
}
