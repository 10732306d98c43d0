import { describe, expect, it } from 'vitest'

import {
  addDays,
  afterWeeks,
  comingMonday,
  isDay,
  weeksBetween,
} from '../../src/app/pages/result/plan/days.ts'

describe('a day', () => {
  it('exists, in this century', () => {
    expect(['2026-11-23', '2028-02-29'].every(isDay)).toBe(true)
    expect(['', '2027-02-29', '0026-11-23', '2026-13-01', 'soon'].filter(isDay)).toEqual([])
  })

  it('is the same after a year of weeks there and back, clocks changed or not', () => {
    expect(addDays('2026-10-31', 2)).toBe('2026-11-02')
    expect(weeksBetween('2026-03-01', addDays('2026-03-01', 364))).toBe(52)
  })

  it('ends a week that began on a Monday on its Sunday', () => {
    expect(afterWeeks('2026-11-23', 1)).toBe('2026-11-29')
    expect(afterWeeks('2026-11-23', 0.1)).toBe('2026-11-23')
  })

  it('to start on is today if it is a Monday, and else the next one', () => {
    expect(comingMonday(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-23')
    expect(comingMonday(new Date(2026, 10, 23))).toBe('2026-11-23')
    expect(comingMonday(new Date(2026, 10, 24))).toBe('2026-11-30')
  })
})
