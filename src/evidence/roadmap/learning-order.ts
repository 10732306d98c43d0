import { SKILL_IDS, SKILLS, type Skill, type SkillId } from './skills.ts'

/** The skills so that each comes after what it needs; where the needs leave a choice, in the order of `SKILL_IDS`. */
export function learningOrder(
  ids: readonly SkillId[] = SKILL_IDS,
  skills: Readonly<Record<SkillId, Pick<Skill, 'needs'>>> = SKILLS,
): readonly SkillId[] {
  const order: SkillId[] = []
  let waiting = ids
  while (waiting.length > 0) {
    const next = waiting.find((id) => !skills[id].needs.some((need) => waiting.includes(need)))
    if (next === undefined) throw new Error(`expected no circle among ${waiting.join(', ')}`)
    order.push(next)
    waiting = waiting.filter((id) => id !== next)
  }
  return order
}
