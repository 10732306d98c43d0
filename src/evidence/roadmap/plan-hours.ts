import { FIGURES } from '../figures/figures.ts'
import { judged } from '../figures/judged.ts'

/** The hours of a plan that belong to no skill and to no course. */
export const PLAN_HOURS = {
  /** Before any money is paid. */
  tryOut: judged({
    value: 10,
    low: 5,
    high: 20,
    unit: 'hours',
    describes: 'Hours of a free course after which it is worth deciding whether to go on',
    population: 'People who have not paid for a course yet',
    because:
      'No study sets it. A few evenings show little but the first frustration; ten hours are enough to finish a few lessons and build one small thing, and cost nothing but the time.',
  }),
  /** Before the first day of a course, the try-out included. */
  preWork: FIGURES['vets-who-code-pre-work-hours'],
  /** After the last day of a course. */
  portfolio: judged({
    value: 80,
    low: 60,
    high: 200,
    unit: 'hours',
    describes: 'Hours from the last day of a course until there is a portfolio to show',
    population: 'People who finish a bootcamp',
    because:
      'The hours that the low and the high ends of our bootcamp hours set aside for it. No school publishes them.',
  }),
} as const
