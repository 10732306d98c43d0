import { LOANS } from '../../evidence/aid/loans.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { casesOf } from './cases.ts'
import { debtOf, shareOfPay, type Debt } from './debt.ts'
import { effortOf, type Effort } from './effort.ts'
import { rewardOf, type Reward } from './reward.ts'
import { breakEvenOf, worthAt, type Worth } from './worth.ts'
import { RATES, type Rate } from './present-value.ts'
import type { OpenRange } from '../judging/range.ts'

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

/** The share of pay above which loan payments are a warning: the gainful-employment yardstick. */
export const HEAVY_PAYMENTS = LOANS.payments.heavy.value / 100

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

function flagsOf(pay: Economics['pay']): readonly EconomicsFlag[] {
  if (pay.kind !== 'pay-change') return []
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
