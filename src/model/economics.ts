import { REPAYMENT_TERMS } from '../evidence/loans.ts'
import type { PathId } from '../evidence/path.ts'
import { PATHS } from '../evidence/paths.ts'
import type { Answers } from './answers.ts'
import { loanFor } from './borrowing.ts'
import type { Venture } from './cash-flow.ts'
import { effortOf, type Effort } from './economics-effort.ts'
import { rewardOf, type Reward } from './economics-reward.ts'
import { breakEvenOf, worthAt, type Cases, type Worth } from './economics-worth.ts'
import { RATES, type Rate } from './present-value.ts'
import { openRangeAround, rangeAround, type OpenRange } from './range.ts'
import type { Range } from './recommendation.ts'

export interface EconomicsOptions {
  /** Over how many years the change in pay is counted. */
  readonly years?: 5 | 10 | 20
  /** How much less later money counts, a year, above inflation. */
  readonly rate?: Rate
}

/** What is owed, on the standard plan. */
export interface Debt {
  readonly borrowed: Range
  /** USD a month. */
  readonly payment: Range
  /** Months of repayment, from the end of study. */
  readonly months: Range
}

/** What the path does to a person's pay over the horizon. */
export interface PayChange extends Reward {
  readonly kind: 'pay-change'
  /** Loan payments as a share of expected pay; null where there is no pay to take them from. */
  readonly paymentShare: OpenRange
  /** Months from the start until it has brought in what it cost; null where it has not by then. */
  readonly breakEvenMonth: OpenRange
  /** At the rate asked for, and at each of `RATES`. */
  readonly worth: Worth
  readonly worthAtEachRate: readonly Worth[]
}

export type EconomicsFlag =
  /** Loan payments take more of expected pay than the gainful-employment yardstick allows. */
  | 'heavy-payments'
  /** Whether a gain is to be expected depends on how much later money counts. */
  | 'sign-turns-with-rate'

/** The money side of one path for one person. Shown beside the ranking, never part of it. */
export interface Economics extends Pick<Effort, 'months' | 'cost'> {
  readonly path: PathId
  readonly years: 5 | 10 | 20
  readonly rate: Rate
  /** Null where own money covers the price, whatever the figures turn out to be. */
  readonly debt: Debt | null
  /** Exploring is not about pay, and an open goal says nothing of it: then there is no number. */
  readonly pay: PayChange | { readonly kind: 'no-pay-change' | 'goal-open' }
  readonly flags: readonly EconomicsFlag[]
}

/**
 * The share of pay above which loan payments are a warning.
 *
 * @see 34 CFR 668 subpart S, gainful employment: 8 % of annual earnings
 */
export const HEAVY_PAYMENTS = 0.08

/**
 * What a path costs and brings one person over some years, always against what they earn now and
 * always as ranges. There is no internal rate of return: a row of payments that changes sign more
 * than once has several, or none.
 */
export function economics(
  path: PathId,
  answers: Answers,
  { years = 10, rate = 0.03 }: EconomicsOptions = {},
): Economics {
  const effort = effortOf(path, answers)
  const reward = rewardOf(path, answers)
  const debt = debtOf(path, effort)
  const pay: Economics['pay'] =
    reward === null
      ? { kind: answers.goal === 'unsure' ? 'goal-open' : 'no-pay-change' }
      : payChange(path, effort, reward, debt, { years, rate })
  const { months, cost } = effort
  return { path, years, rate, months, cost, debt, pay, flags: flagsOf(pay) }
}

function payChange(
  path: PathId,
  effort: Effort,
  reward: Reward,
  debt: Debt | null,
  { years, rate }: Required<EconomicsOptions>,
): PayChange {
  const cases = casesOf(path, effort, reward, years * 12)
  return {
    ...reward,
    kind: 'pay-change',
    paymentShare: shareOfPay(debt, reward.payThen),
    breakEvenMonth: breakEvenOf(cases),
    worth: worthAt(rate, cases, reward.chance),
    worthAtEachRate: RATES.map((each) => worthAt(each, cases, reward.chance)),
  }
}

function debtOf(path: PathId, { cost: { borrowed } }: Effort): Debt | null {
  if (borrowed.high === 0) return null
  const typical = loanFor(PATHS[path], borrowed.typical)
  const others = [borrowed.low, ...besideTerms(borrowed), borrowed.high].map((sum) =>
    loanFor(PATHS[path], sum),
  )
  return {
    borrowed,
    payment: rangeAround(
      typical.payment,
      others.map(({ payment }) => payment),
    ),
    months: rangeAround(
      typical.months,
      others.map(({ months }) => months),
    ),
  }
}

/**
 * The sums within a range on both sides of each change of term, to the cent: a little more debt can
 * be repaid over more years at less a month.
 */
function besideTerms({ low, high }: Range): readonly number[] {
  return REPAYMENT_TERMS.filter(({ from }) => from > low && from <= high).flatMap(({ from }) =>
    from - CENT > low ? [from - CENT, from] : [from],
  )
}

const CENT = 0.01

function shareOfPay(debt: Debt | null, pay: Range): OpenRange {
  if (debt === null) return { low: 0, typical: 0, high: 0 }
  return openRangeAround(yearlyShare(debt.payment.typical, pay.typical), [
    yearlyShare(debt.payment.low, pay.high),
    yearlyShare(debt.payment.high, pay.low),
  ])
}

function yearlyShare(monthly: number, yearly: number): number | null {
  if (monthly === 0) return 0
  return yearly > 0 ? (monthly * 12) / yearly : null
}

type EndOfRange = keyof Range
const OUTER = ['low', 'high'] as const satisfies readonly EndOfRange[]

function casesOf(path: PathId, effort: Effort, reward: Reward, horizon: number): Cases {
  const venture = (money: EndOfRange, time: EndOfRange, pay: EndOfRange): Venture => {
    const borrowed = effort.cost.borrowed[money]
    const study = wholeMonths(effort.months[time])
    const until = study + wholeMonths(reward.search[time])
    const { payment, months } = loanFor(PATHS[path], borrowed)
    return {
      paid: effort.cost.due[money] - borrowed,
      loan: borrowed > 0 ? { payment, after: study, months } : null,
      // Whoever earns more now gives up more and gains less.
      payGivenUp: effort.payGivenUp[OPPOSITE[pay]],
      monthsWithoutPay: until,
      raise: reward.raise[pay] / 12,
      monthsUntilRaise: until,
      horizon,
    }
  }
  return {
    typical: venture('typical', 'typical', 'typical'),
    corners: OUTER.flatMap((money) =>
      OUTER.flatMap((time) => OUTER.map((pay) => venture(money, time, pay))),
    ),
  }
}

const OPPOSITE = { low: 'high', typical: 'typical', high: 'low' } as const satisfies Record<
  EndOfRange,
  EndOfRange
>

/** The next whole number of months. */
function wholeMonths(months: number): number {
  const part = months % 1
  return part === 0 ? months : months - part + 1
}

function flagsOf(pay: Economics['pay']): readonly EconomicsFlag[] {
  if (pay.kind !== 'pay-change') return []
  const flags: EconomicsFlag[] = []
  const share = pay.paymentShare.typical
  if (share === null || share > HEAVY_PAYMENTS) flags.push('heavy-payments')
  const gains = pay.worthAtEachRate.filter(({ expected }) => expected.typical > 0)
  if (gains.length > 0 && gains.length < RATES.length) flags.push('sign-turns-with-rate')
  return flags
}
