import type { Goal } from '../../evidence/paths/path.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { Debt } from '../../model/money/debt.ts'
import type { PayChange } from '../../model/money/economics.ts'
import type { OpenRange } from '../../model/money/likely-range.ts'
import type { Range } from '../../model/recommendation.ts'
import type { Horizon } from './money.ts'
import { begin, inHundred, inTwenty, inTwentyRange, usd, usdRange } from './format.ts'
import type { FigureName } from './passports.ts'

/** A number as a hero, what it is, what else has to be known of it, and where it comes from. */
export interface Hero {
  readonly number: string
  readonly what: string
  readonly more: readonly string[]
  /** The figures it rests on most, each with the words that lead to it. */
  readonly behind: readonly (readonly [figure: FigureName, words: string])[]
}

/** Dollars to two figures, and never less than whole. */
const wholeUsd = (amount: number): string => usd(Math.round(amount))

const likely = (range: string): string => `${range} is the likely range`

/**
 * Loan payments a month.
 *
 * @param burden null where the goal is not about pay
 */
export function paymentHero(debt: Debt | null, burden: Burden | null): Hero {
  if (debt === null) {
    return { number: 'No loan', what: 'Your own money covers the price', more: [], behind: [] }
  }
  const { payment, months } = debt
  if (payment.typical === 0) {
    return {
      number: 'No loan',
      what: 'at the typical price, which your own money covers',
      more: [`Up to ${wholeUsd(payment.high)} a month if it costs more`, ...ofPay(burden)],
      behind: behindPayments(burden),
    }
  }
  return {
    number: `${wholeUsd(payment.typical)} a month`,
    what: `to repay a loan, for ${years(months)} after study ends`,
    more: [
      `${likely(usdRange(Math.round(payment.low), Math.round(payment.high)))}. Where in it you land depends on the price, and on how much of it you can pay yourself`,
      ...ofPay(burden),
    ],
    behind: behindPayments(burden),
  }
}

const behindPayments = (burden: Burden | null): Hero['behind'] => [
  ['loan-rate', 'Where the interest comes from'],
  ...(burden === null
    ? []
    : ([['heavy-payments', 'Where the yardstick comes from']] satisfies Hero['behind'])),
]

function years({ low, high }: Range): string {
  const [from, to] = [Math.round(low / 12), Math.round(high / 12)]
  if (from === 0) return to <= 1 ? 'up to a year' : `up to ${to} years`
  return from === to ? `${to} years` : `${from} to ${to} years`
}

/** How payments compare with the pay to come. */
export interface Burden {
  /** The share of the pay to come that they take. */
  readonly share: OpenRange
  /** The share above which they are heavy. */
  readonly heavy: number
}

/** The share of expected pay that payments take, beside the yardstick, where it is about pay. */
function ofPay(burden: Burden | null): readonly string[] {
  if (burden === null) return []
  const { typical, high } = burden.share
  const yardstick = `A federal yardstick calls more than ${inHundred(burden.heavy)} percent heavy.`
  if (typical === null) return [`There would be no pay to take the payments from. ${yardstick}`]
  const worst = high === null ? 'all of it' : percent(high)
  if (typical === 0) {
    return [`At the worst that is ${worst} of the pay you could expect. ${yardstick}`]
  }
  const atWorst = worst === percent(typical) ? '' : `, and ${worst} at the worst`
  return [`That is ${percent(typical)} of the pay you could expect${atWorst}. ${yardstick}`]
}

function percent(share: number): string {
  return share < 0.01 ? 'less than 1 percent' : `about ${inHundred(share)} percent`
}

/** The pay that each goal leads to. */
const PAY_BEHIND: Readonly<Record<Goal | 'unsure', FigureName>> = {
  'developer-job': 'pay',
  grow: 'raise',
  'own-work': 'own-work-pay',
  qualification: 'pay',
  explore: 'pay',
  unsure: 'pay',
}

/** When it has brought in what it cost. */
export function breakEvenHero(
  { breakEvenMonth, raise, search }: PayChange,
  { goal }: Answers,
  horizon: Horizon,
): Hero {
  const { low, typical, high } = breakEvenMonth
  const behind: Hero['behind'] = [[PAY_BEHIND[goal], 'Where the new pay comes from']]
  if (typical === null) {
    const why =
      raise.typical > 0
        ? 'does it pay for itself, even if it works'
        : 'does it pay for itself: the new pay would typically be no higher than pay now'
    const best = low === null ? 'Nor at the best' : `Month ${low} at the best`
    return { number: `Not in ${horizon} years`, what: why, more: [best], behind }
  }
  if (typical === 0) {
    return { number: 'At once', what: 'There is nothing to pay back', more: [], behind: [] }
  }
  const best = `month ${low ?? typical}`
  const range =
    high === null
      ? `${begin(best)} at the best; at the worst, not in ${horizon} years`
      : likely(`${begin(best)} to ${high}`)
  const found = search.high === 0 ? '' : 'how soon you find work, '
  return {
    number: `Month ${typical}`,
    what: 'is when it has paid for itself, if it works',
    more:
      low === high
        ? []
        : [
            `${range}. Where in it you land depends on what the work pays, ${found}the price and your pay now`,
          ],
    behind,
  }
}

const SUCCESS: Readonly<Record<Goal | 'unsure', string>> = {
  'developer-job': 'a developer job',
  grow: 'finishing and using it at work',
  'own-work': 'paid or published work of your own',
  qualification: 'a developer job after it',
  explore: 'success',
  unsure: 'success',
}

/** The chance above which a path pays for itself, beside the chance we estimate. */
export function breakEvenChanceHero(pay: PayChange, { goal }: Answers, horizon: Horizon): Hero {
  const { worth, chance } = pay
  const { low, typical, high } = worth.breakEvenChance
  const success = SUCCESS[goal]
  const behind: Hero['behind'] = [
    [goal === 'qualification' ? 'job-chance' : 'chance', 'Where our chance comes from'],
  ]
  const ours = `We estimate about ${inTwenty(chance.typical)} for people who start, likely ${inTwentyRange(chance.low, chance.high)}`
  if (typical === null) {
    const best = low === null ? [] : [`At the best, about ${inTwenty(low)} would do`]
    return {
      number: 'No chance',
      what: `of ${success} is high enough: even then it costs more than it brings in ${horizon} years`,
      more: best,
      behind,
    }
  }
  if (typical === 0) {
    return {
      number: 'Any chance',
      what: `of ${success} is enough: nothing can be lost`,
      more: [ours],
      behind,
    }
  }
  const line =
    high === null
      ? 'At the worst, no chance would do'
      : `The line is likely ${inTwentyRange(low ?? 0, high)}`
  return {
    number: begin(inTwenty(typical)),
    what: `is the line: it pays for itself if your chance of ${success} is above that`,
    more: [ours, line],
    behind,
  }
}
