import { LIST_SOURCES } from '../../src/evidence/registry/list-sources.ts'
import { SKILL_IDS, SKILLS } from '../../src/evidence/roadmap/skills.ts'
import type { ArticlePart } from '../../src/words/en/article-parts.ts'

/** The sources that a part cites of its own accord, by their keys. They travel with the article. */
export const PART_SOURCES: Readonly<Partial<Record<ArticlePart, readonly string[]>>> = {
  SkillTable: SKILL_IDS.flatMap((id) => SKILLS[id].anchor?.source ?? []),
  // Whatever occupation and state somebody looks up.
  SalaryExplorer: ['bls-oews-2025', ...Object.keys(LIST_SOURCES)],
}
