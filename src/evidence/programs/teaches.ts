import type { Program } from './program.ts'
import { SKILL_IDS, type SkillId } from '../roadmap/skills.ts'
import { SKILLS_OF } from './technologies.ts'

/**
 * The skills of the roadmap that a program is known to teach, from the technologies it names.
 *
 * @returns null where we have no source for what it teaches: ask the provider.
 */
export function teaches(program: Pick<Program, 'stack'>): readonly SkillId[] | null {
  if (program.stack.status === 'ask') return null
  const taught = new Set<SkillId>(program.stack.value.flatMap((name) => SKILLS_OF[name]))
  return SKILL_IDS.filter((id) => taught.has(id))
}
