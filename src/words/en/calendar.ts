import type { PathId } from '../../evidence/paths/path.ts'
import type { StageId } from '../../model/plan/plan.ts'
import { PATH_WORDS } from './paths.ts'
import { doneWhen } from './plan.ts'

const FILE = 'waymark-plan.ics'

/** Taking a plan into a calendar. */
export const CALENDAR = {
  take: 'Put it in my calendar',
  file: FILE,
  saved: `Saved as ${FILE}. Open it with your calendar to add the milestones and the study hours. Nothing was sent anywhere.`,
  failed: 'The calendar file could not be made. If you are offline, go online once and try again.',
} as const

/** What the calendar itself says. */
export const CALENDAR_EVENTS = {
  name: 'Waymark plan',
  lookUp: 'Look up the dates only the school can tell',
  milestone: (stage: string): string => `Milestone: ${stage}`,
  done: (stage: StageId, hours: number): string => `${hours} hours. ${doneWhen(stage)}`,
  study: 'Study',
  hoursFor: (path: PathId): string => `Your hours for ${PATH_WORDS[path].a}.`,
} as const
