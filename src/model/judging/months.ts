import { HOURS_AHEAD } from '../../evidence/people/experience.ts'
import { EFFORT_FOR } from '../../evidence/paths/goal-effort.ts'
import type { Goal, PathFacts, Schooling } from '../../evidence/paths/path.ts'
import type { OptionId } from '../person/answers.ts'
import type { End } from './figure-end.ts'
import { read } from './figures-read.ts'

export const WEEKS_A_MONTH = 52 / 12

/** What decides how long a path takes one person. */
export interface Pace {
  readonly goal: Goal
  readonly schooling: Schooling
  readonly experience: OptionId<'experience'>
  /** Hours a week given to study. */
  readonly hours: number
}

/**
 * The part of a path that is still ahead of a person, 0 to 1. Credit shortens every path that gives
 * it; earlier coding and a modest goal shorten only those whose pace is one's own.
 */
export function partAhead(facts: PathFacts, { goal, schooling, experience }: Pace): number {
  const credited = 1 - read(facts.credit[schooling])
  return facts.experienceShortens
    ? credited * read(HOURS_AHEAD[experience]) * read(EFFORT_FOR[goal])
    : credited
}

/**
 * Months until ready, or until the award: the hours ahead at this pace, but never sooner than the
 * calendar allows, and no faster for hours beyond those that help.
 */
export function monthsFor(facts: PathFacts, pace: Pace, end: End): number {
  return monthsAt(pace.hours, read(facts.study, end), facts, partAhead(facts, pace))
}

/** What sets how fast a path can be followed. */
type Calendar = Pick<PathFacts, 'mostHours' | 'leastMonths'>

/** Months for a part of so many hours of study, at so many hours a week. */
export function monthsAt(
  hoursAWeek: number,
  study: number,
  { mostHours, leastMonths }: Calendar,
  part = 1,
): number {
  const most = read(mostHours)
  const hours = hoursAWeek < most ? hoursAWeek : most
  const months = (study * part) / (hours * WEEKS_A_MONTH)
  const calendar = read(leastMonths) * part
  return months > calendar ? months : calendar
}
