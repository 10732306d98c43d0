import type { Day } from '../../../../evidence/passport/figure.ts'

const MS_A_DAY = 24 * 60 * 60 * 1000

/** Days from year 2000 to 2099 that exist; a date field can hold others. */
export function isDay(text: string): text is Day {
  const date = new Date(`${text}T00:00Z`)
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && asDay(date) === text
}

/** The Monday to start on: today's, or the next one. */
export function comingMonday(now: Date): Day {
  // The day of the person's own clock, not of Greenwich.
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
  return addDays(asDay(today), (8 - today.getUTCDay()) % 7)
}

export function addDays(day: Day, count: number): Day {
  return asDay(new Date(Date.parse(day) + count * MS_A_DAY))
}

/** Weeks from one day to another, less than 0 where the second is earlier. */
export const weeksBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / MS_A_DAY / 7

/** The day by which so many weeks have passed. */
export const afterWeeks = (start: Day, weeks: number): Day =>
  addDays(start, Math.max(1, Math.ceil(weeks * 7 - 0.01)) - 1)

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => new Date(Date.parse(day)).getUTCDay()

// The first ten characters of an ISO date are its day, which the type cannot know.
const asDay = (date: Date): Day => date.toISOString().slice(0, 10) as Day
