import type { Day } from '../../../../evidence/passport/figure.ts'
import type { Stage } from '../../../../model/plan/plan.ts'
import { monthOfDay, shortDay } from '../../../../words/en/format.ts'
import { afterWeeks } from './days.ts'

/** Weeks ahead beyond which a day would claim too much. */
const DAYS_UP_TO = 78

/** The day by which a stage is done, and how it is said. */
export function stageDay({ to }: Stage, start: Day): { readonly day: Day; readonly words: string } {
  const day = afterWeeks(start, to)
  return { day, words: to <= DAYS_UP_TO ? shortDay(day) : monthOfDay(day) }
}
