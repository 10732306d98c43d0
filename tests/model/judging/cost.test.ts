import { describe, expect, it } from 'vitest'

import { LOANS } from '../../../src/evidence/aid/loans.ts'
import type { PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { costOf, type Means } from '../../../src/model/judging/cost.ts'
import { repay } from '../../../src/model/judging/loan.ts'

const RICH: Means = { credit: 0, months: 10, ownMoney: Infinity, aid: [], pay: 0, tuitionLevel: 1 }

const costFor = (path: PathId, means: Partial<Means> = {}) =>
  costOf(PATHS[path], { ...RICH, ...means }, 'value')

/** Interest for someone who is this much short of what is due. */
const interestOn = (path: PathId, short: number, months = 10) =>
  costFor(path, { months, ownMoney: costFor(path).due - short }).interest

describe('what a path costs', () => {
  it('is a subscription for each month of study', () => {
    const price = PATHS['online-certificate'].price.figure.value
    expect(costFor('online-certificate').tuition).toBe(price * 10)
    expect(costFor('online-certificate', { months: 20 }).tuition).toBe(price * 20)
  })

  it('is one price for a course, less what is credited, at the level of the state', () => {
    const price = PATHS['degree-associate'].price.figure.value
    expect(costFor('degree-associate').tuition).toBe(price)
    expect(costFor('degree-associate', { credit: 0.25 }).tuition).toBe(price * 0.75)
    expect(costFor('degree-associate', { tuitionLevel: 1.5 }).tuition).toBe(price * 1.5)
  })

  it('needs a loan only for what own money does not cover, at that loan’s interest', () => {
    const { due } = costFor('bootcamp-full-time')
    expect(costFor('bootcamp-full-time', { ownMoney: due }).borrowed).toBe(0)
    const short = costFor('bootcamp-full-time', { ownMoney: due - 4_000 })
    expect(short.borrowed).toBe(4_000)
    // No federal loan reaches a bootcamp.
    const { interest } = repay(4_000, LOANS.rate.private.value / 100, LOANS.term.private.value)
    expect(short.interest).toBeCloseTo(interest, 8)
    expect(short.total).toBeCloseTo(due + interest, 8)
  })

  it('borrows at the undergraduate rate for a degree and at the graduate rate for a master’s', () => {
    const undergraduate = repay(1_000, LOANS.rate.undergraduate.value / 100, 120).interest
    const graduate = repay(1_000, LOANS.rate.graduate.value / 100, 120).interest
    expect(interestOn('degree-associate', 1_000)).toBeCloseTo(undergraduate, 8)
    expect(interestOn('degree-master', 1_000)).toBeCloseTo(graduate, 8)
  })

  it('repays a larger sum over more years', () => {
    const rate = LOANS.rate.undergraduate.value / 100
    const [tenYears, fifteen] = [repay(24_999, rate, 120), repay(25_001, rate, 180)]
    // Over five years, so that the yearly limit allows the sum.
    expect(interestOn('degree-bachelor-campus', 24_999, 60)).toBeCloseTo(tenYears.interest, 6)
    expect(interestOn('degree-bachelor-campus', 25_001, 60)).toBeCloseTo(fifteen.interest, 6)
  })

  it('counts pay given up for every month, where work has to stop', () => {
    expect(costFor('bootcamp-full-time', { pay: 3_000 }).lostPay).toBe(30_000)
    expect(costFor('bootcamp-part-time', { pay: 3_000 }).lostPay).toBe(0)
  })

  it('is price and tools less aid, plus interest and lost pay', () => {
    const cost = costFor('degree-associate', { aid: ['pell'], ownMoney: 0, pay: 1_000 })
    expect(cost.aid).toBeGreaterThan(0)
    expect(cost.due).toBe(cost.tuition + cost.tools - cost.aid)
    expect(cost.total).toBe(cost.due + cost.interest + cost.lostPay)
  })
})
