import { SKILL_IDS, SKILLS, type SkillId } from './skills.ts'

/**
 * What a skill needs that nothing else it needs brings along: the lines of a drawing without the
 * detours. Projects need a framework, but testing needs one already.
 */
export function directNeeds(id: SkillId): readonly SkillId[] {
  const { needs } = SKILLS[id]
  return needs.filter((need) => !needs.some((other) => other !== need && comesBefore(need, other)))
}

/** How many steps lead to a skill from the beginning; 0 for what needs nothing. */
export function stepsTo(id: SkillId): number {
  return SKILLS[id].needs.reduce((most, need) => Math.max(most, stepsTo(need) + 1), 0)
}

/** Skills in the order we show them, numbered from 1. */
export const skillNumber = (id: SkillId): number => SKILL_IDS.indexOf(id) + 1

function comesBefore(early: SkillId, late: SkillId): boolean {
  return SKILLS[late].needs.some((need) => need === early || comesBefore(early, need))
}
