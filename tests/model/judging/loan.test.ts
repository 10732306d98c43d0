import { describe, expect, it } from 'vitest'
import { termFor } from '../../../src/model/judging/borrowing.ts'
import { repay, wholePower } from '../../../src/model/judging/loan.ts'
import { FIRST_PAYMENTS, INTEREST, LOANS, TERMS, WRONG_ELSEWHERE } from '../../vectors/loans.ts'

describe('a loan', () => {
  it.each(LOANS)(
    'of $principal at $rate over $months months is repaid as others print it',
    ({ principal, rate, months, payment }) => {
      expect(repay(principal, rate, months).payment).toBeCloseTo(payment, 6)
    },
  )

  it.each(INTEREST)(
    'of $principal at $rate over $months months costs its interest to the cent',
    ({ principal, rate, months, interest }) => {
      expect(repay(principal, rate, months).interest).toBeCloseTo(interest, 2)
    },
  )

  it.each(WRONG_ELSEWHERE)(
    'is not the $wrong that $source prints',
    ({ principal, rate, months, printed, wrong, right }) => {
      const { payment } = repay(principal, rate, months)
      const ours = printed === 'payment' ? payment : payment * months
      expect(ours).toBeCloseTo(right, 2)
      expect(Math.abs(ours - wrong)).toBeGreaterThan(0.1)
    },
  )

  it.each(FIRST_PAYMENTS)(
    'of $principal pays $amount of $part first',
    ({ principal, rate, months, part, amount }) => {
      const interest = (principal * rate) / 12
      const { payment } = repay(principal, rate, months)
      expect(part === 'interest' ? interest : payment - interest).toBeCloseTo(amount, 8)
    },
  )

  it('is paid off by its last payment', () => {
    const { payment, months } = repay(27_000, 0.0639, 180)
    let owed = 27_000
    for (let month = 0; month < months; month += 1) owed = owed * (1 + 0.0639 / 12) - payment
    expect(owed).toBeCloseTo(0, 6)
  })

  it('costs nothing when nothing is borrowed', () => {
    expect(repay(0, 0.0639, 120)).toEqual({ payment: 0, months: 120, interest: 0 })
  })

  it('grows by repeated multiplication, the same bits everywhere', () => {
    expect(wholePower(1.5, 3)).toBe(1.5 * 1.5 * 1.5)
    expect(wholePower(7, 0)).toBe(1)
  })
})

describe('the standard plan for loans from July 2026', () => {
  it.each(TERMS)('repays $balance over $months months', ({ balance, months }) => {
    expect(termFor(balance)).toBe(months)
  })
})
