/** Sittings of equal length in a week. */
export interface Sittings {
  readonly when: 'evening' | 'weekend' | 'weekday'
  readonly count: number
  /** Length of each, in steps of five minutes. */
  readonly minutes: number
}

const EVENING = 2
const WORKDAYS = 5
const EVENINGS_ONLY = EVENING * WORKDAYS
const WITH_WEEKEND = 2 * EVENINGS_ONLY
/** Hours of study on one weekend day before a second is used. */
const ONE_WEEKEND_DAY = 5

/**
 * How a week's hours can lie: evenings of about two hours first, then weekends, then whole days.
 * Lengths are rounded down, so a week never holds more than was given.
 *
 * @param hours hours a week, more than 0
 */
export function weekOf(hours: number): readonly Sittings[] {
  if (hours <= EVENINGS_ONLY) return [sittings('evening', roundedUp(hours / EVENING), hours)]
  if (hours <= WITH_WEEKEND) {
    const rest = hours - EVENINGS_ONLY
    return [
      sittings('evening', WORKDAYS, EVENINGS_ONLY),
      sittings('weekend', rest > ONE_WEEKEND_DAY ? 2 : 1, rest),
    ].filter(({ minutes }) => minutes > 0)
  }
  return [sittings('weekday', WORKDAYS, hours)]
}

function sittings(when: Sittings['when'], count: number, hours: number): Sittings {
  const each = (hours * 60) / count
  return { when, count, minutes: each - (each % 5) }
}

const roundedUp = (x: number): number => (x % 1 === 0 ? x : x - (x % 1) + 1)
