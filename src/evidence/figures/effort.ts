import { judged } from '../judged.ts'

/** Shared judgements about studying and using what was learned. */
export const EFFORT = {
  'self-paced-hours': judged({
    value: 1_000,
    low: 600,
    high: 1_500,
    unit: 'hours',
    describes:
      'Hours of study from a first line of code to ready to apply, alone and at one’s own pace',
    because:
      'The skills of our roadmap sum to 660 to 1,315 hours; published advice is to budget 500 to 1,000 before applying; free computer science curricula run to 1,400 and more. No one has measured it.',
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
