import { judged } from './judged.ts'

/** Shared judgments about studying and using what was learned. */
export const EFFORT = {
  'self-paced-hours': judged({
    value: 1_000,
    low: 600,
    high: 1_500,
    unit: 'hours',
    describes:
      'Hours of study from a first line of code to ready to apply, alone and at one’s own pace',
    because:
      'No one has measured it. A full-stack course of 210 to 280 hours that expects 100 to 200 hours of programming before it is the least; the core of a free computer science curriculum, 1,432 to 2,071 hours, is more than a first job asks. The skills of our roadmap, with projects and the job search, come out between.',
    sources: ['full-stack-open-2026', 'ossu-2026'],
  }),
  'learning-used-at-work': judged({
    value: 0.85,
    low: 0.65,
    high: 0.95,
    unit: 'share',
    describes: 'Share of those who finish, meaning to use it in their present work, who do',
    because:
      'They have chosen it for work they already have; jobs and priorities change meanwhile.',
  }),
} as const
