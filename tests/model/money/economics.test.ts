import { describe, expect, it } from 'vitest'
import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import {
  economics,
  HEAVY_PAYMENTS,
  orderTurnsWithRate,
  type Economics,
} from '../../../src/model/money/economics.ts'
import { fitOf } from '../../../src/model/judging/fit.ts'
import { repay } from '../../../src/model/judging/loan.ts'
import { LOANS } from '../../../src/evidence/aid/loans.ts'
import { loansFor } from '../../../src/model/judging/borrowing.ts'
import { monthsFor } from '../../../src/model/judging/months.ts'
import { RATES } from '../../../src/model/money/present-value.ts'
import type { OpenRange } from '../../../src/model/money/likely-range.ts'
import type { Range } from '../../../src/model/recommendation.ts'
import {
  CREDIT_HOURS,
  HOURS_A_SEMESTER_CREDIT,
  MONTHS_AT_FIFTEEN_HOURS,
} from '../../vectors/study-hours.ts'
import { completeSample, definiteSample } from '../sample.ts'

const NURSE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'bachelor-other',
  hours: '20',
  pause: 'keep',
  deadline: '24',
  budget: '8000',
  borrow: '15000',
  credential: 'no',
  support: 'cohort',
  income: '50000',
}

function payOf({ pay }: Economics) {
  if (pay.kind !== 'pay-change') throw new Error(`expected numbers about pay, not ${pay.kind}`)
  return pay
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}

/** Ranges out of order, where null stands for never. */
function outOfOrder({ low, typical, high }: Range | OpenRange): boolean {
  const [from, middle, to] = [low, typical, high].map((end) => end ?? Infinity)
  return from! > middle! || middle! > to!
}

function rangesOf(result: Economics): readonly (Range | OpenRange)[] {
  const { months, cost, debt, pay } = result
  const always = [months, ...Object.values(cost)]
  const owed = debt === null ? [] : [debt.borrowed, debt.payment, debt.months]
  if (pay.kind !== 'pay-change') return [...always, ...owed]
  const { success, failure, breakEvenChance } = pay.worth
  const worth = [
    success,
    failure,
    breakEvenChance,
    ...pay.worthAtEachRate.map((one) => one.expected),
  ]
  const { chance, payNow, payThen, raise, search, paymentShare, breakEvenMonth } = pay
  return [
    ...always,
    ...owed,
    ...worth,
    chance,
    payNow,
    payThen,
    raise,
    search,
    paymentShare,
    breakEvenMonth,
  ]
}

describe('the money side of a path', { timeout: 30_000 }, () => {
  it('is always a range with the middle inside it', () => {
    const wrong: unknown[] = []
    for (const answers of completeSample(40)) {
      for (const path of PATH_IDS) {
        const bad = rangesOf(economics(path, answers)).filter(outOfOrder)
        if (bad.length > 0) wrong.push({ answers, path, bad })
      }
    }
    expect(wrong).toEqual([])
  })

  it('has the months and cost of the ranking', () => {
    const wrong: unknown[] = []
    for (const answers of completeSample(40)) {
      for (const path of PATH_IDS) {
        const { months, cost } = economics(path, answers)
        const { outcome } = fitOf(path, answers).estimate
        const same =
          near(months.typical, outcome.months) &&
          near(cost.total.typical, outcome.cost.total) &&
          near(cost.due.typical, outcome.cost.due)
        if (!same) wrong.push({ answers, path })
      }
    }
    expect(wrong).toEqual([])
  })

  it('loses, if it does not work, no more and no less than it costs', () => {
    // No pause, so that nothing but price, tools, aid and interest is lost.
    const { cost, pay } = economics('online-mentored', NURSE, { rate: 0 })
    const { failure } = payOf({ pay } as Economics).worth
    expect(failure.low).toBeCloseTo(-cost.total.high, -2)
    expect(failure.high).toBeCloseTo(-cost.total.low, -2)
  })

  it('counts who comes ahead among those for whom it works, and among all who set out', () => {
    const { worth, chance } = payOf(economics('online-free', NURSE))
    expect(worth.aheadIfItWorks).toBeGreaterThan(0)
    expect(worth.ahead).toBeLessThanOrEqual(worth.aheadIfItWorks)
    expect(worth.ahead).toBeLessThanOrEqual(chance.high)
  })

  it('is shown over ten years at 3 % unless asked otherwise, and at 0, 3 and 7 % besides', () => {
    const result = economics('bootcamp-part-time', NURSE)
    expect([result.years, result.rate]).toEqual([10, 0.03])
    expect(payOf(result).worthAtEachRate.map(({ rate }) => rate)).toEqual(RATES)
    const other = economics('bootcamp-part-time', NURSE, { years: 20, rate: 0.07 })
    expect(payOf(other).worth.expected).toEqual(payOf(other).worthAtEachRate[2]!.expected)
  })

  it('grows with the horizon where pay rises', () => {
    const [five, ten, twenty] = ([5, 10, 20] as const).map(
      (years) => payOf(economics('bootcamp-part-time', NURSE, { years })).worth.success.typical,
    )
    expect(five).toBeLessThan(ten!)
    expect(ten).toBeLessThan(twenty!)
  })
})

describe('against what the person earns now', () => {
  it('looks at the three quartiles of all workers where pay was not told', () => {
    const { income: _, ...untold } = NURSE
    const { payNow } = payOf(economics('online-free', untold))
    expect(payNow.low).toBeLessThan(payNow.typical)
    expect(payNow.typical).toBeLessThan(payNow.high)
    const told = payOf(economics('online-free', NURSE)).payNow
    expect(told.low).toBe(told.high)
  })

  it('is less of a gain the more they earn', () => {
    const gains = (['0', '20000', '35000', '50000', '75000', '100000', 'more'] as const).map(
      (income) => payOf(economics('degree-master', { ...NURSE, income })).worth.expected.typical,
    )
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
  })

  it('gives up pay during a course that needs a pause, and in the search after it', () => {
    const paused: Answers = { ...NURSE, pause: 'pause', hours: '40' }
    const { cost, pay } = economics('bootcamp-full-time', paused, { rate: 0 })
    const { failure } = payOf({ pay } as Economics).worth
    expect(-failure.typical).toBeGreaterThan(cost.total.typical)
  })
})

describe('a goal that is not about pay', () => {
  it('gets no number about pay', () => {
    const result = economics('online-free', { ...NURSE, goal: 'explore' })
    expect(result.pay).toEqual({ kind: 'no-pay-change' })
    expect(result.cost.total.typical).toBe(0)
    expect(result.flags).toEqual([])
  })

  it('that is still open gets none either', () => {
    expect(economics('online-free', { ...NURSE, goal: 'unsure' }).pay).toEqual({
      kind: 'goal-open',
    })
  })

  it('of growing in place needs no search for a job', () => {
    expect(payOf(economics('online-free', { ...NURSE, goal: 'grow' })).search.high).toBe(0)
  })
})

describe('a loan for a path', { timeout: 30_000 }, () => {
  it('of a bootcamp is private: at its own rate, over years and not decades', () => {
    const [loan, ...others] = loansFor(PATHS['bootcamp-part-time'], 5_000, 9)
    expect(others).toEqual([])
    expect(loan!.months).toBe(LOANS.term.private.value)
    expect(loan!.payment).toBeCloseTo(
      repay(5_000, LOANS.rate.private.value / 100, LOANS.term.private.value).payment,
      9,
    )
  })

  it('of a degree is federal up to the limits by year and in total, and private beyond', () => {
    const { undergraduateYear, undergraduateTotal } = LOANS.limit
    const campus = PATHS['degree-bachelor-campus']
    const borrowed = (months: number, sum: number) =>
      loansFor(campus, sum, months).map(({ payment, months: term, interest }) =>
        Math.round(payment * term - interest),
      )
    expect(borrowed(12, undergraduateYear.value)).toEqual([undergraduateYear.value])
    expect(borrowed(12, undergraduateYear.value + 1_000)).toEqual([undergraduateYear.value, 1_000])
    expect(borrowed(120, undergraduateTotal.value + 2_000)).toEqual([
      undergraduateTotal.value,
      2_000,
    ])
  })

  it('is nothing where own money covers whatever the price turns out to be', () => {
    expect(economics('bootcamp-part-time', { ...NURSE, budget: 'more' }).debt).toBeNull()
  })

  it('is flagged above 8 % of expected pay, and only then', () => {
    const wrong: unknown[] = []
    let flagged = 0
    for (const answers of definiteSample(60)) {
      for (const path of PATH_IDS) {
        const { pay, flags } = economics(path, { ...answers, income: '0' })
        if (pay.kind !== 'pay-change') continue
        const share = pay.paymentShare.typical
        const heavy = share === null || share > HEAVY_PAYMENTS
        if (heavy) flagged += 1
        if (heavy !== flags.includes('heavy-payments')) wrong.push({ answers, path })
      }
    }
    expect(wrong).toEqual([])
    expect(flagged).toBeGreaterThan(0)
  })
})

describe('a gain that depends on how much later money counts', { timeout: 30_000 }, () => {
  it('is flagged where its sign turns between 0 and 7 %, and only there', () => {
    const wrong: unknown[] = []
    let flagged = 0
    for (const answers of definiteSample(60)) {
      for (const path of PATH_IDS) {
        const { pay, flags } = economics(path, answers)
        if (pay.kind !== 'pay-change') continue
        const signs = new Set(pay.worthAtEachRate.map(({ expected }) => expected.typical > 0))
        if (signs.size === 2) flagged += 1
        if ((signs.size === 2) !== flags.includes('sign-turns-with-rate')) {
          wrong.push({ answers, path })
        }
      }
    }
    expect(wrong).toEqual([])
    expect(flagged).toBeGreaterThan(0)
  })
})

describe('which of two paths is worth more', () => {
  it('turns with the rate only where one leads at one rate and the other at another', () => {
    const wrong: unknown[] = []
    let turned = 0
    for (const answers of definiteSample(60)) {
      const all = PATH_IDS.map((path) => economics(path, answers))
      for (const [place, one] of all.entries()) {
        const other = all[(place + 1) % all.length]!
        if (one.pay.kind !== 'pay-change' || other.pay.kind !== 'pay-change') continue
        const theirs = other.pay.worthAtEachRate
        const leads = one.pay.worthAtEachRate.map(
          ({ expected }, rate) => expected.typical > theirs[rate]!.expected.typical,
        )
        const turns = orderTurnsWithRate(one, other)
        if (turns) turned += 1
        if (turns !== new Set(leads).size > 1) wrong.push({ answers, path: one.path })
      }
    }
    expect(wrong).toEqual([])
    expect(turned).toBeGreaterThan(0)
  })

  it('is no question where a goal is not about pay', () => {
    const explorer: Answers = { ...NURSE, goal: 'explore' }
    const one = economics('online-free', explorer)
    expect(orderTurnsWithRate(one, economics('degree-master', explorer))).toBe(false)
    const other = economics('degree-master', NURSE)
    expect([orderTurnsWithRate(one, other), orderTurnsWithRate(other, one)]).toEqual([false, false])
  })
})

describe('hours of study', () => {
  it.each(CREDIT_HOURS)('for $credits credits are $hours', ({ credits, hours }) => {
    expect(credits * HOURS_A_SEMESTER_CREDIT).toBe(hours)
  })

  it('of degrees are their credits times the hours the federal rule expects for one', () => {
    expect(PATHS['degree-associate'].study.value).toBe(2_700)
    expect(PATHS['degree-bachelor-campus'].study.value).toBe(5_400)
  })

  it.each(MONTHS_AT_FIFTEEN_HOURS)('$hours take $months months at fifteen a week', (vector) => {
    const facts = PATHS['online-free']
    const path = { ...facts, study: { ...facts.study, value: vector.hours } }
    const pace = { goal: 'developer-job', schooling: 'high-school', experience: 'none' } as const
    expect(monthsFor(path, { ...pace, hours: 15 }, 'value')).toBeCloseTo(vector.months, 9)
  })
})
