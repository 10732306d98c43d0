import type { Day } from '../../evidence/passport/figure.ts'
import { today } from './today.ts'
import { useAlive } from './use-hydrated.ts'

/** Today; while a page is rendered ahead, the day given, so that it comes to life as it was. */
export function useDay(meanwhile: Day): Day {
  // `today` writes a day.
  return useAlive() ? (today() as Day) : meanwhile
}
