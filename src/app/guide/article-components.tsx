import type { ComponentType } from 'react'

import type { ArticlePart } from '../../content/article-parts.ts'
import { ArticleLink } from './ArticleLink.tsx'
import { FigureInText } from './FigureInText.tsx'
import { GlossaryList } from './GlossaryList.tsx'
import { SourceInText } from './SourceInText.tsx'
import { TermInText } from './TermInText.tsx'

/** What draws each part of an article. The build has checked what they are given. */
export const ARTICLE_COMPONENTS = {
  Figure: FigureInText,
  Source: SourceInText,
  Term: TermInText,
  Glossary: GlossaryList,
  a: ArticleLink,
} as const satisfies Readonly<Record<ArticlePart | 'a', ComponentType<never>>>
