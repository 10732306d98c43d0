import { STAGE_NAMES } from '../../../../words/en/stage-names.ts'
import { SKILLS } from '../../../../evidence/roadmap/skills.ts'
import type { StageId } from '../../../../model/plan/plan.ts'

/** What a stage is called. */
export function stageName(id: StageId): string {
  return id in SKILLS
    ? SKILLS[id as keyof typeof SKILLS].name
    : STAGE_NAMES[id as keyof typeof STAGE_NAMES]
}
