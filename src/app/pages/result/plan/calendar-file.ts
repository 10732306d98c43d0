import { createEvents, type EventAttributes } from 'ics'

import { CALENDAR_EVENTS } from '../../../../words/en/calendar.ts'
import type { Day } from '../../../../evidence/passport/figure.ts'
import type { CalendarEvent } from './calendar-events.ts'
import { addDays } from './days.ts'

/**
 * Events as the text of an iCalendar file (RFC 5545). Study hours have no time zone: seven in the
 * evening stays seven in the evening.
 *
 * @throws if the library refuses an event, which would be our mistake
 */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const { value, error } = createEvents(events.map(attributesOf), {
    productId: '-//Waymark//Plan//EN',
    calName: CALENDAR_EVENTS.name,
  })
  if (typeof value !== 'string') throw error ?? new Error('expected a calendar')
  return value
}

function attributesOf(event: CalendarEvent): EventAttributes {
  const { uid, title, description, day } = event
  const words = { uid, title, description, busyStatus: 'FREE' } as const
  if (event.kind === 'day') return { ...words, start: dateOf(day), end: dateOf(addDays(day, 1)) }
  const { hour, minutes, weekdays, until } = event
  return {
    ...words,
    busyStatus: 'BUSY',
    start: [...dateOf(day), hour, 0],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { hours: Math.floor(minutes / 60), minutes: minutes % 60 },
    recurrenceRule: `FREQ=WEEKLY;BYDAY=${weekdays.join(',')};UNTIL=${until.replaceAll('-', '')}T235959`,
  }
}

function dateOf(day: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
