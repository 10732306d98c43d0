/**
 * What an article may hold besides Markdown. The build refuses any other name, and the app must
 * have a component for each.
 */
export const ARTICLE_PARTS = [
  'Figure',
  'Source',
  'Term',
  'Glossary',
  'AidTable',
  'FamilyCost',
  'FamilyTable',
  'FamilyWeek',
] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]
