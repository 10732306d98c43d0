import { CALENDAR_EVENTS } from '../../../../words/en/calendar.ts'
import { LOOK_UP } from '../../../../words/en/look-up.ts'
import type { Day } from '../../../../evidence/passport/figure.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Plan } from '../../../../model/plan/plan.ts'
import { weekOf, type Sittings } from '../../../../model/plan/week.ts'
import { addDays, afterWeeks, weekday } from './days.ts'
import { stageName } from './stage-name.ts'

/** Something for a calendar: a whole day, or sittings that come back each week. */
export type CalendarEvent = {
  /** The same for the same thing in the same plan, so that a newer file replaces an older one. */
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly day: Day
} & (
  | { readonly kind: 'day' }
  | {
      readonly kind: 'weekly'
      readonly hour: number
      readonly minutes: number
      readonly weekdays: readonly Weekday[]
      readonly until: Day
    }
)

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** When sittings begin unless moved, by the clock wherever the person is. */
const HOUR: Readonly<Record<Sittings['when'], number>> = { evening: 19, weekend: 10, weekday: 9 }
/** On which days they lie, by how many there are. */
const WORKDAYS: readonly (readonly Weekday[])[] = [
  [],
  ['TU'],
  ['TU', 'TH'],
  ['MO', 'WE', 'FR'],
  ['MO', 'TU', 'WE', 'TH'],
  ['MO', 'TU', 'WE', 'TH', 'FR'],
]
const WEEKEND: readonly (readonly Weekday[])[] = [[], ['SA'], ['SA', 'SU']]

/** A plan that starts on a day, as events: what to look up, each milestone, and the study hours. */
export function calendarEvents(plan: Plan, start: Day): readonly CalendarEvent[] {
  const uid = (name: string) => `${name}.${plan.path}@waymark`
  const lookUp: CalendarEvent = {
    kind: 'day',
    uid: uid('look-up'),
    title: CALENDAR_EVENTS.lookUp,
    description: LOOK_UP[PATHS[plan.path].family].join('\n'),
    day: start,
  }
  const milestones = plan.stages.map(({ id, hours, to }): CalendarEvent => ({
    kind: 'day',
    uid: uid(id),
    title: CALENDAR_EVENTS.milestone(stageName(id)),
    description: CALENDAR_EVENTS.done(id, hours),
    day: afterWeeks(start, to),
  }))
  const own = ownStudy(plan)
  const until = afterWeeks(start, own.weeks)
  const study = weekOf(own.hours).map(({ when, count, minutes }): CalendarEvent => {
    const weekdays = (when === 'weekend' ? WEEKEND : WORKDAYS)[count]!
    return {
      kind: 'weekly',
      uid: uid(`study-${when}`),
      title: CALENDAR_EVENTS.study,
      description: CALENDAR_EVENTS.hoursFor(plan.path),
      day: firstOn(weekdays, start),
      hour: HOUR[when],
      minutes,
      weekdays,
      until,
    }
  })
  return [lookUp, ...milestones, ...study]
}

/**
 * The weeks in which a person chooses the days, and the hours in each: all of a plan at one's own
 * pace, and what comes before a course whose days a school sets.
 */
function ownStudy({ path, stages, weeks: whole, hoursAWeek }: Plan): OwnStudy {
  const course = stages.find(({ id }) => id === 'course' || id === 'quarter-1')
  if (PATHS[path].experienceShortens || course === undefined) {
    return { hours: hoursAWeek, weeks: whole }
  }
  const before = stages.slice(0, stages.indexOf(course))
  const hours = before.reduce((sum, stage) => sum + stage.hours, 0) / course.from
  return { hours, weeks: course.from }
}

interface OwnStudy {
  readonly hours: number
  readonly weeks: number
}

/** The first day from a start on that is one of these weekdays. */
function firstOn(weekdays: readonly Weekday[], start: Day): Day {
  let day = start
  while (!weekdays.includes(WEEKDAYS[weekday(day)]!)) day = addDays(day, 1)
  return day
}
