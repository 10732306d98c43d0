/** What the build makes of the articles: build/articles/articles.ts. */
declare module 'virtual:articles' {
  import type { Article } from '../words/en/article.ts'

  /** Every article without its words. */
  export const ARTICLES: readonly Article[]
}
/** What the build works out for the start page: build/family-figures.ts. */
declare module 'virtual:family-figures' {
  import type { Family } from '../evidence/paths/path.ts'
  import type { FamilyFigures } from './pages/home/family-figures.ts'

  export const FAMILY_FIGURES: Readonly<Record<Family, FamilyFigures>>
}
