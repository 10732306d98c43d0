import { describe, expect, it } from 'vitest'

import { JOB_SEARCH } from '../../../src/evidence/people/job-search.ts'
import { LOANS } from '../../../src/evidence/aid/loans.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { courseOf } from '../../../src/model/money/course.ts'
import { debtOf, shareOfPay } from '../../../src/model/money/debt.ts'
import { effortOf } from '../../../src/model/money/effort.ts'
import { rewardOf } from '../../../src/model/money/reward.ts'
import { economics } from '../../../src/model/money/economics.ts'
import { repay } from '../../../src/model/judging/loan.ts'

/** Earns $42,500 as we reckon it, and studies twenty hours a week beside that. */
const CLERK: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '20',
  pause: 'keep',
  deadline: 'none',
  budget: 'more',
  borrow: '0',
  credential: 'no',
  support: 'some',
  income: '50000',
}
const PAY_NOW = 42_500
/** Gives up that pay for forty hours a week. */
const IMMERSED: Answers = { ...CLERK, hours: '40', pause: 'pause' }

function payOf(...[path, answers, options]: Parameters<typeof economics>) {
  const { pay } = economics(path, answers, options)
  if (pay.kind !== 'pay-change') throw new Error(`expected numbers about pay, not ${pay.kind}`)
  return pay
}

/** A range that is a single number. */
const even = (x: number) => ({ low: x, typical: x, high: x })

/** The debt for a campus bachelor's where that much may have to be borrowed. */
const owing = (low: number, typical: number, high: number) => {
  const effort = effortOf('degree-bachelor-campus', CLERK)
  const borrowed = { low, typical, high }
  return debtOf('degree-bachelor-campus', { ...effort, cost: { ...effort.cost, borrowed } })!
}
const monthly = (sum: number, months: number) => repay(sum, 0.0639, months).payment

describe('a part-time course paid from own money, worked by hand', () => {
  const { price, tools, pay, study, chance } = PATHS['bootcamp-part-time']
  const undiscounted = { rate: 0 } as const
  // 800 hours at 20 a week are 9.23 months, so ten; then half a year of looking for work.
  const until = 10 + JOB_SEARCH.value
  const paid = price.figure.value + tools.value
  const raise = (pay.value - PAY_NOW) / 12
  const success = raise * (120 - until) - paid

  it('brings the raise for every month from the first job on, less the price', () => {
    const { worth } = payOf('bootcamp-part-time', CLERK, undiscounted)
    expect(worth.rate).toBe(0)
    expect(worth.success.typical).toBeCloseTo(success, 6)
    expect(worth.failure.typical).toBeCloseTo(-paid, 6)
    const p = chance['developer-job'].value
    expect(worth.expected.typical).toBeCloseTo(p * success - (1 - p) * paid, 6)
    expect(worth.breakEvenChance.typical).toBeCloseTo(paid / (success + paid), 12)
  })

  it('has paid for itself once the raises have brought in the price', () => {
    const months = until + Math.ceil(paid / raise)
    expect(payOf('bootcamp-part-time', CLERK).breakEvenMonth.typical).toBe(months)
  })

  it('is best when cheap, quick and well paid, and worst when none of it', () => {
    const { worth, breakEvenMonth } = payOf('bootcamp-part-time', CLERK, undiscounted)
    const quick = 6 + JOB_SEARCH.low // 440 hours: 5.08 months
    const slow = 15 + JOB_SEARCH.high // 1,250 hours: 14.4 months
    expect(worth.success.high).toBeCloseTo(
      ((pay.high - PAY_NOW) / 12) * (120 - quick) - price.figure.low - tools.low,
      6,
    )
    expect(worth.success.low).toBeCloseTo(
      ((pay.low - PAY_NOW) / 12) * (120 - slow) - price.figure.high - tools.high,
      6,
    )
    expect(worth.failure.low).toBe(-price.figure.high - tools.high)
    expect(worth.failure.high).toBe(-price.figure.low - tools.low)
    expect(breakEvenMonth.low).toBe(
      quick + Math.ceil((price.figure.low + tools.low) / ((pay.high - PAY_NOW) / 12)),
    )
    expect(study.high).toBe(1_250)
  })

  it('is expected to be worth most where the likeliest case is the best, and least in the worst', () => {
    const { worth } = payOf('bootcamp-part-time', CLERK, undiscounted)
    const { low, high } = chance['developer-job']
    expect(worth.expected.high).toBeCloseTo(
      high * worth.success.high + (1 - high) * worth.failure.high,
      6,
    )
    expect(worth.expected.low).toBeCloseTo(
      low * worth.success.low + (1 - low) * worth.failure.low,
      6,
    )
  })

  it('pays for itself at the least chance in the best case, and at the most in the worst', () => {
    const { worth } = payOf('bootcamp-part-time', CLERK, undiscounted)
    const best = -worth.failure.high / (worth.success.high - worth.failure.high)
    const worst = -worth.failure.low / (worth.success.low - worth.failure.low)
    expect(worth.breakEvenChance.low).toBeCloseTo(best, 12)
    expect(worth.breakEvenChance.high).toBeCloseTo(worst, 12)
  })

  it('has each part of its price as a range', () => {
    const { cost } = effortOf('bootcamp-part-time', { ...CLERK, aid: ['employer'] })
    const { low, value, high } = price.figure
    expect(cost.tuition).toEqual({ low, typical: value, high })
    expect(cost.tools).toEqual({ low: tools.low, typical: tools.value, high: tools.high })
    // An employer's yearly sum pays the cheapest course whole; the longest takes a year and a bit.
    expect([cost.aid.low, cost.aid.typical]).toEqual([low, 5_250])
    expect(cost.aid.high).toBeCloseTo(5_250 * (study.high / (20 * 52)), 6)
    expect(cost.lostPay).toEqual(even(0))
  })

  it('is counted over as many years as asked', () => {
    const [five, ten, twenty] = ([5, 10, 20] as const).map(
      (years) => payOf('bootcamp-part-time', CLERK, { ...undiscounted, years }).worth.success,
    )
    expect(five!.typical).toBeCloseTo(raise * (60 - until) - paid, 6)
    expect(twenty!.typical - ten!.typical).toBeCloseTo(raise * 120, 6)
  })

  it('needs no loan, so nothing is taken from the new pay', () => {
    expect(economics('bootcamp-part-time', CLERK).debt).toBeNull()
    const { paymentShare } = payOf('bootcamp-part-time', CLERK)
    expect(paymentShare).toEqual({ low: 0, typical: 0, high: 0 })
    expect(economics('bootcamp-part-time', CLERK).flags).toEqual([])
  })

  it('runs month by month from the price paid to what it is worth in the end', () => {
    const course = courseOf('bootcamp-part-time', CLERK, 10)!
    const typical = course.success.map((month) => month.typical)
    expect(typical).toHaveLength(121)
    expect(typical[0]).toBe(-paid)
    expect(typical[until]).toBe(-paid)
    expect(typical[until + 1]).toBeCloseTo(raise - paid, 6)
    expect(typical[120]).toBeCloseTo(success, 6)
    expect(course.failure.map((month) => month.typical)).toEqual(Array(121).fill(-paid))
  })
})

describe('a course for which work has to stop, worked by hand', () => {
  const { price, tools } = PATHS['bootcamp-full-time']
  const paid = price.figure.value + tools.value
  // 902 hours at 40 a week are 5.2 months, so six.
  const until = 6 + JOB_SEARCH.value

  it('costs the pay of every month until there is work again', () => {
    const { worth } = payOf('bootcamp-full-time', IMMERSED, { rate: 0 })
    expect(worth.failure.typical).toBeCloseTo(-paid - (until * PAY_NOW) / 12, 6)
    expect(effortOf('bootcamp-full-time', IMMERSED).payGivenUp.typical).toBeCloseTo(PAY_NOW / 12, 9)
  })

  it('costs no pay where there is none, and between none and all where that is open', () => {
    const idle = effortOf('bootcamp-full-time', { ...IMMERSED, pause: 'not-working' })
    expect(idle.payGivenUp).toEqual({ low: 0, typical: 0, high: 0 })
    const open = effortOf('bootcamp-full-time', { ...IMMERSED, pause: 'unsure' })
    expect([open.payGivenUp.low, open.payGivenUp.high]).toEqual([0, PAY_NOW / 12])
    expect(open.payGivenUp.typical).toBeCloseTo(PAY_NOW / 24, 9)
    expect(effortOf('bootcamp-part-time', CLERK).payGivenUp.high).toBe(0)
  })

  it('is the larger loss the more is earned now, and then the smaller gain', () => {
    const { income: _, ...untold } = IMMERSED
    const { success } = payOf('bootcamp-full-time', untold, { rate: 0 }).worth
    const poor = payOf('bootcamp-full-time', { ...IMMERSED, income: '0' }, { rate: 0 }).worth
    const rich = payOf('bootcamp-full-time', { ...IMMERSED, income: '75000' }, { rate: 0 }).worth
    expect(poor.success.typical).toBeGreaterThan(rich.success.typical)
    expect(success.high).toBeLessThan(poor.success.high)
  })

  it('has the pay that is lost in its cost, from the shortest course to the longest', () => {
    const { months, cost } = effortOf('bootcamp-full-time', IMMERSED)
    expect(cost.lostPay.low).toBeCloseTo((months.low * PAY_NOW) / 12, 6)
    expect(cost.lostPay.typical).toBeCloseTo((months.typical * PAY_NOW) / 12, 6)
    expect(cost.lostPay.high).toBeCloseTo((months.high * PAY_NOW) / 12, 6)
    expect(cost.total.high).toBeCloseTo(
      price.figure.high + tools.high + (months.high * PAY_NOW) / 12,
      6,
    )
  })

  it('falls month by month while no pay comes in, whether or not it works', () => {
    const { success, failure } = courseOf('bootcamp-full-time', IMMERSED, 5)!
    for (const course of [success, failure]) {
      expect(course[until]!.typical).toBeCloseTo(-paid - (until * PAY_NOW) / 12, 6)
    }
    expect(failure[60]!.typical).toBe(failure[until]!.typical)
    expect(success[60]!.typical).toBeGreaterThan(success[until]!.typical)
  })
})

describe('a degree on borrowed money, worked by hand', () => {
  const BORROWER: Answers = { ...CLERK, budget: '8000', borrow: '40000' }
  const { price, tools, pay } = PATHS['degree-bachelor-campus']
  const borrowed = price.figure.value + tools.value - 8_000
  const loan = repay(borrowed, LOANS.rate.undergraduate.value / 100, 180)

  it('is owed for fifteen years above $25,000, at the rate for undergraduates', () => {
    const { debt } = economics('degree-bachelor-campus', BORROWER)
    expect(borrowed).toBeGreaterThan(25_000)
    expect(debt!.borrowed.typical).toBeCloseTo(borrowed, 6)
    expect(debt!.months.typical).toBe(180)
    expect(debt!.payment.typical).toBeCloseTo(loan.payment, 6)
  })

  it('costs own money at once and every payment, also those after the last year counted', () => {
    const { worth } = payOf('degree-bachelor-campus', BORROWER, { rate: 0 })
    expect(worth.failure.typical).toBeCloseTo(-8_000 - borrowed - loan.interest, 5)
  })

  it('has its interest in what it costs in all', () => {
    const { cost } = effortOf('degree-bachelor-campus', BORROWER)
    expect(cost.interest.typical).toBeCloseTo(loan.interest, 5)
    const longest = repay(cost.borrowed.high, 0.0639, 240)
    expect(cost.total.high).toBeCloseTo(price.figure.high + tools.high + longest.interest, 5)
  })

  it('takes a share of the pay that comes of it', () => {
    const { paymentShare } = payOf('degree-bachelor-campus', BORROWER)
    expect(paymentShare.typical).toBeCloseTo((loan.payment * 12) / pay.value, 9)
  })
})

describe('a debt that may or may not reach a longer term', () => {
  it('is dearest by the month just below it, and cheapest just above', () => {
    for (const high of [26_000, 25_000]) {
      const { payment, months } = owing(20_000, 22_000, high)
      expect(payment.low).toBeCloseTo(monthly(25_000, 180), 6)
      expect(payment.typical).toBeCloseTo(monthly(22_000, 120), 6)
      expect(payment.high).toBeCloseTo(monthly(24_999.99, 120), 6)
      expect(months).toEqual({ low: 120, typical: 120, high: 180 })
    }
  })

  it('is repaid over the one term that all of its range falls into', () => {
    const { payment, months } = owing(25_000, 28_000, 30_000)
    expect(months).toEqual(even(180))
    expect(payment.low).toBeCloseTo(monthly(25_000, 180), 6)
    expect(payment.high).toBeCloseTo(monthly(30_000, 180), 6)
  })
})

describe('loan payments as a share of pay', () => {
  const debt = { borrowed: even(10_000), payment: even(100), months: even(120) }

  it('are least at the highest pay and most at the lowest', () => {
    const share = shareOfPay(debt, { low: 20_000, typical: 40_000, high: 60_000 })
    expect(share).toEqual({ low: 0.02, typical: 0.03, high: 0.06 })
  })

  it('have no number where there is no pay to take them from', () => {
    expect(shareOfPay(debt, even(0)).typical).toBeNull()
    expect(shareOfPay(debt, { low: -1_000, typical: 40_000, high: 60_000 }).high).toBeNull()
  })

  it('are none where nothing is paid, whatever the pay', () => {
    expect(shareOfPay({ ...debt, payment: even(0) }, even(0)).typical).toBe(0)
    expect(shareOfPay(null, even(0)).typical).toBe(0)
  })
})

describe('what reaching the goal brings', () => {
  it('is measured from the mean of the usual incomes where pay was not told, and holds each', () => {
    const { income: _, ...untold } = CLERK
    const reward = rewardOf('online-free', untold)!
    const { pay } = PATHS['online-free']
    const [low, middle, high] = [37_590, 50_980, 80_520]
    expect(reward.payNow).toEqual({ low, typical: (low + middle + high) / 3, high })
    expect(reward.payThen.typical).toBeCloseTo(pay.value, 6)
    expect([reward.payThen.low, reward.payThen.high]).toEqual([pay.low, pay.high])
    expect([reward.raise.low, reward.raise.high]).toEqual([pay.low - high, pay.high - low])
  })

  it('is on top of today’s pay for whoever grows in the job, and needs no search', () => {
    const reward = rewardOf('online-free', { ...CLERK, goal: 'grow' })!
    expect(reward.payThen.typical).toBe(PAY_NOW + reward.raise.typical)
    expect(reward.search).toEqual({ low: 0, typical: 0, high: 0 })
    expect(rewardOf('online-free', CLERK)!.search).toEqual({ low: 3, typical: 6, high: 12 })
  })

  it('has for an award the chance of the job that comes of it', () => {
    const { chance } = rewardOf('degree-associate', { ...CLERK, goal: 'qualification' })!
    const { low, value, high } = PATHS['degree-associate'].chance['developer-job']
    expect(chance).toEqual({ low, typical: value, high })
  })

  it('follows the pay of the state', () => {
    const { pay } = PATHS['online-free']
    const { payThen } = rewardOf('online-free', { ...CLERK, state: 'CA' })!
    expect(payThen.typical).toBeCloseTo((pay.value * 170_910) / 133_080, 6)
  })

  it('is nothing to put a number on where the goal is to find out, or open', () => {
    expect(rewardOf('online-free', { ...CLERK, goal: 'explore' })).toBeNull()
    expect(rewardOf('online-free', { ...CLERK, goal: 'unsure' })).toBeNull()
    const exploring = economics('online-free', { ...CLERK, goal: 'explore' })
    expect(exploring).toMatchObject({ pay: { kind: 'no-pay-change' }, flags: [] })
    expect(economics('online-free', { ...CLERK, goal: 'unsure' }).pay.kind).toBe('goal-open')
  })
})
