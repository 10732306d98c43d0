import { judged } from '../figures/judged.ts'

const because =
  'No study measures it. It follows the part of the roadmap’s planned hours that such a person has usually met: a first language and the command line make up about a fifth of them.'

const ahead = (value: number, low: number, high: number, who: string) =>
  judged({
    value,
    low,
    high,
    unit: 'share',
    describes: `Part of the study hours of a flexible path still ahead of ${who}`,
    because,
  })

/** The part of a flexible path's study hours still ahead of someone, by coding so far. */
export const HOURS_AHEAD = {
  none: ahead(1, 1, 1, 'someone who has never coded'),
  tutorials: ahead(0.9, 0.8, 1, 'someone who has followed some tutorials'),
  projects: ahead(0.75, 0.6, 0.9, 'someone who has built projects of their own'),
  work: ahead(0.5, 0.3, 0.7, 'someone who has been paid to write code'),
} as const
