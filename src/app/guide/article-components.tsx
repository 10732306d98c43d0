import type { ComponentType } from 'react'

import type { ArticlePart } from '../../content/article-parts.ts'
import { AidTable } from './AidTable.tsx'
import { ArticleLink } from './ArticleLink.tsx'
import { FamilyCost } from './FamilyCost.tsx'
import { FamilyTable } from './FamilyTable.tsx'
import { FamilyWeek } from './FamilyWeek.tsx'
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
  AidTable,
  FamilyCost,
  FamilyTable,
  FamilyWeek,
  a: ArticleLink,
} as const satisfies Readonly<Record<ArticlePart | 'a', ComponentType<never>>>
