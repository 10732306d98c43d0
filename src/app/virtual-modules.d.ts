/** What the build makes of the articles: build/articles/articles.ts. */
declare module 'virtual:articles' {
  import type { Article } from '../words/en/article.ts'

  /** Every article without its words. */
  export const ARTICLES: readonly Article[]
}

/** What the build works out for the start page: build/family-figures.ts. */
declare module 'virtual:family-figures' {
  interface FamilyFigures {
    readonly price: readonly [least: number, most: number]
    readonly months: readonly [least: number, most: number]
  }

  export const FAMILY_FIGURES: {
    readonly bootcamp: FamilyFigures
    readonly online: FamilyFigures
    readonly degree: FamilyFigures
  }
}
