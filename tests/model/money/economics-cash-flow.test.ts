import { describe, expect, it } from 'vitest'
import { repay } from '../../../src/model/judging/loan.ts'
import {
  breakEvenChance,
  breakEvenMonth,
  UNDISCOUNTED,
  worthOfFailure,
  worthOfSuccess,
  type Venture,
} from '../../../src/model/money/cash-flow.ts'
import {
  annuityAt,
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
  loans: [],
  repaidAfter: 0,
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
      const works = worthOfSuccess(CHANGE, annuityAt(rate))
      const fails = worthOfFailure(CHANGE, annuityAt(rate))
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
    expect(worthOfSuccess(CHANGE, annuityAt(rate))).toBeCloseTo(closed, 6)
  })

  it('has brought in what it cost by month 33', () => {
    expect(breakEvenMonth(CHANGE)).toBe(CAREER_CHANGE.breakEvenMonth)
    const by = (horizon: number) => worthOfSuccess({ ...CHANGE, horizon }, UNDISCOUNTED)
    expect(by(32)).toBeLessThan(0)
    expect(by(33)).toBeGreaterThanOrEqual(0)
  })
})

const atOwnRate = (months: number) => (1 - (1 + 0.0639 / 12) ** -months) / (0.0639 / 12)

describe('a debt', () => {
  const loan = repay(14_000, 0.0639, 120)
  const borrowed: Venture = { ...CHANGE, paid: 0, loans: [loan], repaidAfter: 4 }

  it('costs its payments, with interest, when later money counts in full', () => {
    const own = worthOfFailure(CHANGE, UNDISCOUNTED)
    const owed = worthOfFailure(borrowed, UNDISCOUNTED)
    expect(own - owed).toBeCloseTo(loan.interest, 6)
  })

  it('counts to its last payment although the horizon ends before', () => {
    const soon = { ...borrowed, horizon: 60 }
    expect(worthOfFailure(soon, UNDISCOUNTED)).toBeCloseTo(
      worthOfFailure(borrowed, UNDISCOUNTED),
      6,
    )
  })

  it('is not counted twice: discounted at its own rate its payments are worth what was borrowed', () => {
    const only: Venture = { ...borrowed, payGivenUp: 0, repaidAfter: 0 }
    expect(worthOfFailure(only, atOwnRate)).toBeCloseTo(-14_000, 6)
  })

  it('puts off the month in which it has paid for itself', () => {
    expect(breakEvenMonth(borrowed)!).toBeGreaterThan(breakEvenMonth(CHANGE)!)
  })
})

describe('a path that brings less pay', () => {
  const worse: Venture = { ...CHANGE, raise: -500 }

  it('never pays for itself, at any chance', () => {
    expect(breakEvenMonth(worse)).toBeNull()
    const works = worthOfSuccess(worse, UNDISCOUNTED)
    expect(breakEvenChance(works, worthOfFailure(worse, UNDISCOUNTED))).toBeNull()
  })
})

describe('a path that costs nothing', () => {
  const free: Venture = { ...CHANGE, paid: 0, payGivenUp: 0 }

  it('pays for itself at once and at any chance', () => {
    expect(breakEvenMonth(free)).toBe(0)
    expect(breakEvenChance(worthOfSuccess(free, UNDISCOUNTED), 0)).toBe(0)
  })
})

describe('a horizon', () => {
  it('that ends before the job is found leaves only the cost', () => {
    const late: Venture = { ...CHANGE, monthsUntilRaise: 130 }
    expect(breakEvenMonth(late)).toBeNull()
    expect(worthOfSuccess(late, UNDISCOUNTED)).toBe(worthOfFailure(late, UNDISCOUNTED))
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
