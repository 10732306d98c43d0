import { describe, expect, it } from 'vitest'

import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { PathFacts } from '../../../src/evidence/paths/path.ts'
import { monthsFor, partAhead, type Pace } from '../../../src/model/judging/months.ts'

const beginner: Pace = {
  goal: 'developer-job',
  schooling: 'high-school',
  experience: 'none',
  hours: 10,
}
const figure = PATHS['online-free'].study

/** A path at one's own pace: 1,000 hours, at most 40 a week, at least four months. */
const ownPace: PathFacts = {
  ...PATHS['online-free'],
  study: { ...figure, low: 500, value: 1_000, high: 2_000 },
  mostHours: { ...figure, value: 40 },
  leastMonths: { ...figure, value: 4 },
}
/** The same with a fixed course, which neither coding nor a modest goal shortens. */
const fixed: PathFacts = { ...ownPace, experienceShortens: false }

describe('the months a path takes', () => {
  it('are its hours at the person’s pace, 52 weeks to 12 months', () => {
    expect(monthsFor(ownPace, beginner, 'value')).toBeCloseTo(23.0769, 4)
    expect(monthsFor(ownPace, { ...beginner, hours: 20 }, 'value')).toBeCloseTo(11.5385, 4)
  })

  it('follow the ends of the range of hours', () => {
    expect(monthsFor(ownPace, beginner, 'low')).toBeCloseTo(11.5385, 4)
    expect(monthsFor(ownPace, beginner, 'high')).toBeCloseTo(46.1538, 4)
  })

  it('do not shrink with hours beyond those that help', () => {
    const full = monthsFor(ownPace, { ...beginner, hours: 40 }, 'value')
    expect(full).toBeCloseTo(5.7692, 4)
    expect(monthsFor(ownPace, { ...beginner, hours: 60 }, 'value')).toBe(full)
  })

  it('are never fewer than the calendar allows', () => {
    expect(monthsFor(ownPace, { ...beginner, hours: 40 }, 'low')).toBe(4)
  })

  it('shrink with coding done and with a goal that asks for less, calendar included', () => {
    const coder: Pace = { ...beginner, experience: 'work', goal: 'grow' }
    expect(partAhead(ownPace, coder)).toBeCloseTo(0.2, 12)
    expect(monthsFor(ownPace, coder, 'value')).toBeCloseTo(4.6154, 4)
    expect(monthsFor(ownPace, { ...coder, hours: 40 }, 'low')).toBeCloseTo(0.8, 12)
  })

  it('do not shrink so for a fixed course', () => {
    const coder: Pace = { ...beginner, experience: 'work', goal: 'explore' }
    expect(partAhead(fixed, coder)).toBe(1)
    expect(monthsFor(fixed, coder, 'value')).toBe(monthsFor(fixed, beginner, 'value'))
  })

  it('shrink by the part that earlier schooling replaces, on every path', () => {
    const schooled: Pace = { ...beginner, schooling: 'some-college' }
    const degree = { ...fixed, credit: PATHS['degree-associate'].credit }
    expect(partAhead(degree, schooled)).toBe(0.75)
    expect(monthsFor(degree, schooled, 'value')).toBeCloseTo(0.75 * 23.0769, 3)
  })
})
