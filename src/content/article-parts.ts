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
  'SkillMap',
  'SkillTable',
  'TryOutSigns',
  'WebDeveloperJobs',
] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]
