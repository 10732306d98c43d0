import { LOANS } from '../../evidence/aid/loans.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { fitOf } from '../judging/fit.ts'
import type { Answers } from '../person/answers.ts'
import { breakEvenMonth } from './cash-flow.ts'
import { debtOf, monthlyPayment, shareOfPay, type Debt } from './debt.ts'
import { effortDraws, rewardDraws } from './draws.ts'
import { effortOf, type Effort } from './effort.ts'
import { likelyOpenRange, type OpenRange } from './likely-range.ts'
import { RATES, type Rate } from './present-value.ts'
import { rewardOf, type Reward } from './reward.ts'
import { loansOf, venturesOf } from './ventures.ts'
import { expectedAt, worthAt, type Expected, type Worth } from './worth.ts'

export interface EconomicsOptions {
  /** Over how many years the change in pay is counted. */
  readonly years?: 5 | 10 | 20
  /** How much less later money counts, a year, above inflation. */
  readonly rate?: Rate
}

/** What the path does to a person's pay over the horizon. */
export interface PayChange extends Reward {
  readonly kind: 'pay-change'
  /** Loan payments as a share of expected pay; null where there is no pay to take them from. */
  readonly paymentShare: OpenRange
  /** Months from the start until it has brought in what it cost: the likely range, null where it has
   * not by the horizon, and in the middle the month of those that do. */
  readonly breakEvenMonth: OpenRange
  /** At the rate asked for, and at each of `RATES`. */
  readonly worth: Worth
  readonly worthAtEachRate: readonly Expected[]
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
  /** Null where own money covers the price in all but one case in ten. */
  readonly debt: Debt | null
  /** Exploring is not about pay, and an open goal says nothing of it: then there is no number. */
  readonly pay: PayChange | { readonly kind: 'no-pay-change' | 'goal-open' }
  readonly flags: readonly EconomicsFlag[]
}

/** The share of pay above which loan payments are a warning: the gainful-employment yardstick. */
export const HEAVY_PAYMENTS = LOANS.payments.heavy.value / 100

/**
 * What a path costs and brings one person over some years, always against what they earn now and
 * always as likely ranges, from the 10th to the 90th percentile of 512 fixed draws. There is no
 * internal rate of return: a row of payments that changes sign more than once has several, or none.
 */
export function economics(
  path: PathId,
  answers: Answers,
  { years = 10, rate = 0.03 }: EconomicsOptions = {},
): Economics {
  const fit = fitOf(path, answers)
  const efforts = effortDraws(path, answers, fit)
  const { months, cost } = effortOf(fit, efforts)
  const loans = loansOf(path, efforts)
  const debt = debtOf(cost.borrowed, loans)
  const { goal } = answers
  if (goal === 'unsure' || goal === 'explore') {
    const kind = goal === 'unsure' ? 'goal-open' : 'no-pay-change'
    return { path, years, rate, months, cost, debt, pay: { kind }, flags: [] }
  }
  const rewards = rewardDraws(path, answers, goal, fit)
  const ventures = venturesOf(efforts, rewards, loans, years * 12)
  const chances = rewards.map(({ chance }) => chance)
  const worth = worthAt(rate, ventures, chances)
  const pay: PayChange = {
    ...rewardOf(rewards),
    kind: 'pay-change',
    paymentShare: shareOfPay(
      loans.map(monthlyPayment),
      rewards.map(({ payThen }) => payThen),
    ),
    breakEvenMonth: likelyOpenRange(ventures.map(breakEvenMonth)),
    worth,
    worthAtEachRate: RATES.map((each) =>
      each === rate ? worth : expectedAt(each, ventures, chances),
    ),
  }
  return { path, years, rate, months, cost, debt, pay, flags: flagsOf(pay) }
}

function flagsOf(pay: PayChange): readonly EconomicsFlag[] {
  const flags: EconomicsFlag[] = []
  // Payments from no pay at all are heavier than any share.
  if ((pay.paymentShare.typical ?? Infinity) > HEAVY_PAYMENTS) flags.push('heavy-payments')
  const gains = pay.worthAtEachRate.filter(({ expected }) => expected.typical > 0)
  if (gains.length > 0 && gains.length < RATES.length) flags.push('sign-turns-with-rate')
  return flags
}

/**
 * Whether it depends on the rate which of two paths is worth more in expectation: then no sentence
 * may call one of them the better bargain. False where either has no number about pay.
 */
export function orderTurnsWithRate(one: Economics, other: Economics): boolean {
  if (one.pay.kind !== 'pay-change' || other.pay.kind !== 'pay-change') return false
  const theirs = other.pay.worthAtEachRate
  const ahead = one.pay.worthAtEachRate.filter(
    ({ expected }, place) => expected.typical > theirs[place]!.expected.typical,
  )
  return ahead.length > 0 && ahead.length < RATES.length
}
