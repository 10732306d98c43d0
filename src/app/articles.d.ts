/** What the build makes of the articles: build/articles/articles.ts. */
declare module 'virtual:articles' {
  import type { Article } from '../words/en/article.ts'

  /** Every article without its words. */
  export const ARTICLES: readonly Article[]
}
