/**
 * What an article may hold besides Markdown. The build refuses any other name, and the app must
 * have a component for each.
 */
export const ARTICLE_PARTS = [
  'Figure',
  'Source',
  'Term',
  'Glossary',
  'BeginnerPostings',
  'FinishRates',
  'FreeCourses',
  'LanguageShares',
  'LanguageTable',
  'PaceTable',
  'PlacementClaims',
  'SalaryExplorer',
  'SkillMap',
  'SkillTable',
  'TryOutSigns',
  'WebDeveloperJobs',
] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]

/** Parts so large or so rare that only the articles that hold them fetch their code. */
export const LARGE_PARTS = [
  'BeginnerPostings',
  'FinishRates',
  'FreeCourses',
  'LanguageShares',
  'LanguageTable',
  'PaceTable',
  'PlacementClaims',
  'SalaryExplorer',
  'SkillMap',
  'SkillTable',
  'TryOutSigns',
  'WebDeveloperJobs',
] as const satisfies readonly ArticlePart[]
export type LargePart = (typeof LARGE_PARTS)[number]
