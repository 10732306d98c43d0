import { describe, expect, it } from 'vitest'
import { repay } from '../../../src/model/judging/loan.ts'
import {
  breakEvenChance,
  breakEvenMonth,
  flowsOfFailure,
  flowsOfSuccess,
  type Venture,
} from '../../../src/model/money/cash-flow.ts'
import {
  MONTHLY_RATE,
  presentValue,
  RATES,
  type Rate,
} from '../../../src/model/money/present-value.ts'
import { CAREER_CHANGE, PRESENT_VALUES } from '../../vectors/present-values.ts'
import { PLACEMENT } from '../../vectors/placement.ts'

const { study, search, payNow, payThen, price, chance, years } = CAREER_CHANGE
const CHANGE: Venture = {
  paid: price,
  loan: null,
  payGivenUp: payNow / 12,
  monthsWithoutPay: study + search,
  raise: (payThen - payNow) / 12,
  monthsUntilRaise: study + search,
  horizon: years * 12,
}

/** What a dollar a month is worth today: the textbook's closed form, (1 − (1 + i)^−n) ÷ i. */
function annuity(rate: Rate, months: number): number {
  const i = MONTHLY_RATE[rate]
  return i === 0 ? months : (1 - (1 + i) ** -months) / i
}

describe('worth today', () => {
  it.each(PRESENT_VALUES)(
    'of flows others worked out, at $rate',
    ({ rate, flows, worth, within }) => {
      expect(Math.abs(presentValue(rate, flows) - worth)).toBeLessThan(within)
    },
  )

  it.each(RATES)('grows a month at a time to %d a year', (rate) => {
    expect((1 + MONTHLY_RATE[rate]) ** 12).toBeCloseTo(1 + rate, 12)
  })

  it('of nothing is nothing', () => {
    expect(presentValue(0.03, [])).toBe(0)
  })
})

describe('a career change worked by hand', () => {
  it.each(CAREER_CHANGE.atEachRate)(
    'is worth the same to the cent at $rate',
    ({ rate, success, failure, expected, breakEvenChance: atLeast }) => {
      const i = MONTHLY_RATE[rate]
      const works = presentValue(i, flowsOfSuccess(CHANGE))
      const fails = presentValue(i, flowsOfFailure(CHANGE))
      expect(works).toBeCloseTo(success, 2)
      expect(fails).toBeCloseTo(failure, 2)
      expect(chance * works + (1 - chance) * fails).toBeCloseTo(expected, 2)
      expect(breakEvenChance(works, fails)).toBeCloseTo(atLeast, 9)
    },
  )

  it.each(RATES)('agrees with the closed form at %d', (rate) => {
    const closed =
      -price -
      (payNow / 12) * annuity(rate, 10) +
      ((payThen - payNow) / 12) * (annuity(rate, 120) - annuity(rate, 10))
    expect(presentValue(MONTHLY_RATE[rate], flowsOfSuccess(CHANGE))).toBeCloseTo(closed, 6)
  })

  it('has brought in what it cost by month 33', () => {
    expect(breakEvenMonth(CHANGE)).toBe(CAREER_CHANGE.breakEvenMonth)
    const running = (months: number) =>
      flowsOfSuccess(CHANGE)
        .slice(0, months + 1)
        .reduce((sum, flow) => sum + flow, 0)
    expect(running(32)).toBeLessThan(0)
    expect(running(33)).toBeGreaterThanOrEqual(0)
  })
})

describe('a debt', () => {
  const { payment, interest } = repay(14_000, 0.0639, 120)
  const borrowed: Venture = { ...CHANGE, paid: 0, loan: { payment, after: 4, months: 120 } }

  it('costs its payments, with interest, when later money counts in full', () => {
    const own = presentValue(0, flowsOfFailure(CHANGE))
    const owed = presentValue(0, flowsOfFailure(borrowed))
    expect(own - owed).toBeCloseTo(interest, 6)
  })

  it('counts to its last payment although the horizon ends before', () => {
    const soon = { ...borrowed, horizon: 60 }
    expect(presentValue(0, flowsOfFailure(soon))).toBeCloseTo(
      presentValue(0, flowsOfFailure(borrowed)),
      6,
    )
    expect(flowsOfSuccess(soon)[61]).toBe(-payment)
  })

  it('is not counted twice: discounted at its own rate its payments are worth what was borrowed', () => {
    const loan = { payment, after: 0, months: 120 }
    const only: Venture = { ...borrowed, payGivenUp: 0, loan }
    expect(presentValue(0.0639 / 12, flowsOfFailure(only))).toBeCloseTo(-14_000, 6)
  })

  it('puts off the month in which it has paid for itself', () => {
    expect(breakEvenMonth(borrowed)!).toBeGreaterThan(breakEvenMonth(CHANGE)!)
  })
})

describe('a path that brings less pay', () => {
  const worse: Venture = { ...CHANGE, raise: -500 }

  it('never pays for itself, at any chance', () => {
    expect(breakEvenMonth(worse)).toBeNull()
    const works = presentValue(0, flowsOfSuccess(worse))
    expect(breakEvenChance(works, presentValue(0, flowsOfFailure(worse)))).toBeNull()
  })
})

describe('a path that costs nothing', () => {
  const free: Venture = { ...CHANGE, paid: 0, payGivenUp: 0 }

  it('pays for itself at once and at any chance', () => {
    expect(breakEvenMonth(free)).toBe(0)
    expect(breakEvenChance(presentValue(0, flowsOfSuccess(free)), 0)).toBe(0)
  })
})

describe('a horizon', () => {
  it('that ends before the job is found leaves only the cost', () => {
    const late: Venture = { ...CHANGE, monthsUntilRaise: 130 }
    expect(breakEvenMonth(late)).toBeNull()
    expect(flowsOfSuccess(late)).toEqual(flowsOfFailure(late))
  })
})

describe('a placement rate', () => {
  it('of 80 % says only that between 40 % and 60 % of those who enrolled were placed', () => {
    const { enrolled, graduated, answered, placed, advertised, atLeast, atMost } = PLACEMENT
    expect(placed / answered).toBe(advertised)
    expect(placed / enrolled).toBe(atLeast)
    expect((placed + (graduated - answered)) / enrolled).toBe(atMost)
  })
})
