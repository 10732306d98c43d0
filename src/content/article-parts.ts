/**
 * What an article may hold besides Markdown. The build refuses any other name, and the app must
 * have a component for each.
 */
export const ARTICLE_PARTS = ['Figure', 'Source', 'Term', 'Glossary', 'SalaryExplorer'] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]

/** Parts so large that only the articles that hold them fetch their code. */
export const LARGE_PARTS = ['SalaryExplorer'] as const satisfies readonly ArticlePart[]
export type LargePart = (typeof LARGE_PARTS)[number]
