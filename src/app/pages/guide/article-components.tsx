import type { ComponentType } from 'react'

import type { ArticlePart, LargePart } from '../../../words/en/article-parts.ts'
import { ArticleLink } from './ArticleLink.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { FigureInText } from './FigureInText.tsx'
import { GlossaryList } from './GlossaryList.tsx'
import { SourceInText } from './SourceInText.tsx'
import { TermInText } from './TermInText.tsx'

/** What draws the parts of an article, but for the large ones, which an article brings along. */
export const ARTICLE_COMPONENTS = {
  Figure: FigureInText,
  Source: SourceInText,
  Term: TermInText,
  Glossary: GlossaryList,
  a: ArticleLink,
  pre: CodeBlock,
} as const satisfies Readonly<
  Record<Exclude<ArticlePart, LargePart> | 'a' | 'pre', ComponentType<never>>
>
