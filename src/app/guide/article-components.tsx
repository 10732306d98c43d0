import type { ComponentType } from 'react'

import type { ArticlePart } from '../../content/article-parts.ts'
import { ArticleLink } from './ArticleLink.tsx'
import { BeginnerPostings } from './BeginnerPostings.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { FigureInText } from './FigureInText.tsx'
import { FinishRates } from './FinishRates.tsx'
import { FreeCourses } from './FreeCourses.tsx'
import { GlossaryList } from './GlossaryList.tsx'
import { LanguageShares } from './LanguageShares.tsx'
import { LanguageTable } from './LanguageTable.tsx'
import { PaceTable } from './PaceTable.tsx'
import { PlacementClaims } from './PlacementClaims.tsx'
import { SkillMap } from './SkillMap.tsx'
import { SkillTable } from './SkillTable.tsx'
import { SourceInText } from './SourceInText.tsx'
import { TermInText } from './TermInText.tsx'
import { TryOutSigns } from './TryOutSigns.tsx'
import { WebDeveloperJobs } from './WebDeveloperJobs.tsx'

/** What draws each part of an article. The build has checked what they are given. */
export const ARTICLE_COMPONENTS = {
  Figure: FigureInText,
  Source: SourceInText,
  Term: TermInText,
  Glossary: GlossaryList,
  BeginnerPostings,
  FinishRates,
  FreeCourses,
  LanguageShares,
  LanguageTable,
  PaceTable,
  PlacementClaims,
  SkillMap,
  SkillTable,
  TryOutSigns,
  WebDeveloperJobs,
  a: ArticleLink,
  pre: CodeBlock,
} as const satisfies Readonly<Record<ArticlePart | 'a' | 'pre', ComponentType<never>>>
