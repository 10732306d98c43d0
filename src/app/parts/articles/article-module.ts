import type { ComponentType } from 'react'

import type { ArticlePart, LargePart } from '../../../words/en/article-parts.ts'
import type { Heading, QuestionAndAnswer } from '../../../words/en/article.ts'
import type { Source } from '../../../evidence/passport/source.ts'
import type { NamedFigure } from '../../../evidence/registry/answer-figures.ts'

/** What the build makes of one article's file. */
export interface ArticleModule {
  /** The article's text. */
  readonly default: ComponentType<{
    readonly components: Readonly<Partial<Record<ArticlePart, unknown>>>
  }>
  readonly headings: readonly Heading[]
  /** The figures in the text, in the order of their first appearance. */
  readonly figures: readonly NamedFigure[]
  /** The sources that figures, sentences and parts of it cite, by their keys. */
  readonly sources: Readonly<Record<string, Source>>
  readonly questions: readonly QuestionAndAnswer[]
  /** The large parts in the text, whose code comes with it. */
  readonly parts: Readonly<Partial<Record<LargePart, ComponentType>>>
}

/** The text of every article by its file, fetched when asked for. */
export const ARTICLE_MODULES = import.meta.glob<ArticleModule>('../../../words/en/guides/*.mdx')
