/** What the build makes of the articles: scripts/articles/articles.ts. */
declare module 'virtual:articles' {
  import type { Article } from '../content/article.ts'

  /** Every article without its words. */
  export const ARTICLES: readonly Article[]
}
