import { SKILL_IDS } from '../../src/evidence/roadmap/skills.ts'
import type { ArticlePart } from '../../src/words/en/article-parts.ts'
import { FINISHING } from '../../src/words/en/finishing.ts'
import { JOBS_BY_YEAR, PLACEMENT } from '../../src/words/en/first-job.ts'
import { LANGUAGES } from '../../src/words/en/languages.ts'

const SKILL_HOURS = SKILL_IDS.map((id) => `roadmap/${id}`)

/** The figures that a part shows of its own accord. They travel with the article as if its text named them. */
export const PART_FIGURES: Readonly<Partial<Record<ArticlePart, readonly string[]>>> = {
  AidTable: ['gi-bill/private-most', 'pell/most', 'employer/most', 'laid-off/most'],
  LoanTable: ['loan-rate-undergraduate'],
  LanguageShares: LANGUAGES.flatMap(({ backEnd, fullStack }) => [backEnd, fullStack]),
  SkillTable: [...SKILL_HOURS, 'roadmap/total'],
  PaceTable: ['roadmap/total'],
  FinishRates: FINISHING.map(({ figure }) => figure),
  BeginnerPostings: ['back-end-postings-for-beginners'],
  WebDeveloperJobs: JOBS_BY_YEAR.map(({ figure }) => figure),
  PlacementClaims: PLACEMENT.map(({ figure }) => figure),
}
