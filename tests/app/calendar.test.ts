import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { calendarEvents } from '../../src/app/pages/result/plan/calendar-events.ts'
import { calendarFile } from '../../src/app/pages/result/plan/calendar-file.ts'
import { addDays } from '../../src/app/pages/result/plan/days.ts'
import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { QUESTIONS, type Answers } from '../../src/model/person/answers.ts'
import { planFor } from '../../src/model/plan/plan.ts'

const SOMEONE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'some-college',
  hours: '10',
  pause: 'keep',
  deadline: 'none',
  budget: '3000',
  borrow: '0',
  credential: 'no',
  support: 'alone',
}
const FREE = planFor('online-free', SOMEONE)

/** The events of a file as a calendar reads them. */
function read(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('the calendar file of a plan', () => {
  const events = calendarEvents(FREE, '2026-11-23')
  const text = calendarFile(events)
  const found = read(text)

  it('holds what the plan holds: what to look up, every milestone and the study hours', () => {
    expect(found.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
      events.map(({ uid, title, description }) => ({ uid, summary: title, description })),
    )
    expect(found).toHaveLength(1 + 16 + 1)
  })

  it('has each milestone as one whole day', () => {
    const days = events.flatMap((event) => (event.kind === 'day' ? [event] : []))
    for (const { uid, day } of days) {
      const event = found.find((each) => each.uid === uid)!
      expect(event.startDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(day)
      expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
    }
  })

  it('asks for ten hours in each of the first weeks, by the clock of wherever the person is', () => {
    const study = found.at(-1)!
    expect(study.startDate.zone).toBe(ICAL.Timezone.localTimezone)
    const next = study.iterator()
    const first = Array.from({ length: 6 }, () => next.next().toString())
    expect(first).toEqual([
      '2026-11-23T19:00:00',
      '2026-11-24T19:00:00',
      '2026-11-25T19:00:00',
      '2026-11-26T19:00:00',
      '2026-11-27T19:00:00',
      '2026-11-30T19:00:00',
    ])
    expect(study.duration.toSeconds()).toBe(2 * 60 * 60)
  })

  it('has study hours that sum to the plan, but for the last few of a week', () => {
    const study = found.at(-1)!
    const sittings = study.iterator()
    let count = 0
    while (sittings.next()) count += 1
    expect(Math.abs(count * 2 - FREE.hours)).toBeLessThanOrEqual(10)
  })

  it('keeps to the form: a stamp on every event, ends of lines, and lines of at most 75 bytes', () => {
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(found.length)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const long = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)
    expect(long).toEqual([])
  })

  it('names events the same whenever it is made, so that a newer file replaces them', () => {
    const uids = events.map(({ uid }) => uid)
    expect(calendarEvents(FREE, '2027-03-01').map(({ uid }) => uid)).toEqual(uids)
    expect(new Set(uids).size).toBe(events.length)
  })

  it('leaves the days of a course to the school', () => {
    const course = planFor('bootcamp-part-time', { ...SOMEONE, hours: '20' })
    const study = calendarEvents(course, '2026-11-23').flatMap((event) =>
      event.kind === 'weekly' ? [event] : [],
    )
    const courseStarts = course.stages.find(({ id }) => id === 'course')!.from
    expect(courseStarts).toBeLessThan(4)
    expect(study.every(({ until }) => until < '2026-12-22')).toBe(true)
  })

  it.each(['2028-02-29', '2026-11-01', '2027-03-14', '2026-12-31'] as const)(
    'has every milestone on its day and the study hours at seven for a start on %s',
    (start) => {
      const made = calendarEvents(FREE, start)
      const [study, ...others] = read(calendarFile(made)).toReversed()
      const next = study!.iterator()
      const hours = Array.from({ length: 30 }, () => next.next().hour)
      expect(new Set(hours)).toEqual(new Set([19]))
      const days = made.flatMap((event) => (event.kind === 'day' ? [event.day] : []))
      expect(others.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(
        days.toSorted(),
      )
    },
  )

  it('can be read for every path and pace, whatever the day of the week it starts on', () => {
    const unreadable = PATH_IDS.flatMap((path) =>
      QUESTIONS.hours.filter((hours, place) => {
        const plan = planFor(path, { ...SOMEONE, hours })
        const made = calendarEvents(plan, addDays('2027-02-01', place))
        return read(calendarFile(made)).length !== made.length
      }),
    )
    expect(unreadable).toEqual([])
  })
})
