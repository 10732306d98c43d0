import type { SkillId } from '../../evidence/roadmap/skills.ts'
import type { StageId } from '../../model/plan/plan.ts'

/** What the stages that are no skill are called. */
export const STAGE_NAMES: Readonly<Record<Exclude<StageId, SkillId>, string>> = {
  'try-out': 'Free try-out',
  prepare: 'Get ready for the course',
  course: 'The course and its practice',
  'portfolio-after': 'Your portfolio',
  'quarter-1': 'First quarter of the credits',
  'quarter-2': 'Up to half of the credits',
  'quarter-3': 'Up to three quarters',
  'quarter-4': 'The last quarter',
}
