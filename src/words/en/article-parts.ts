/** Parts so large or so rare that only the articles that hold them fetch their code. */
export const LARGE_PARTS = [
  'AidTable',
  'BeginnerPostings',
  'FamilyCost',
  'FamilyTable',
  'FamilyWeek',
  'FinishRates',
  'FreeCourses',
  'LanguageShares',
  'LanguageTable',
  'LoanTable',
  'PaceTable',
  'PageSplit',
  'PlacementClaims',
  'RequestTrace',
  'SalaryExplorer',
  'SkillMap',
  'SkillTable',
  'TryOutSigns',
  'WebDeveloperJobs',
  'WorkDay',
] as const
export type LargePart = (typeof LARGE_PARTS)[number]

/**
 * What an article may hold besides Markdown. The build refuses any other name, and the app must
 * have a component for each.
 */
export const ARTICLE_PARTS = ['Figure', 'Source', 'Term', 'Glossary', ...LARGE_PARTS] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]
