import { lazy } from 'react'

import {
  CLOSE_THE_GAP,
  SECTION_TITLES,
  SET_APART,
  SIDE_BY_SIDE,
  type SectionId,
} from '../../../words/en/sections.ts'
import type { Section, Shown } from './section.ts'
import { Changes } from './story/Changes.tsx'
import { OthersInShort } from './story/OthersInShort.tsx'
import { PlanInShort } from './story/PlanInShort.tsx'
import { RealPrograms } from './story/RealPrograms.tsx'
import { WhatItTakes } from './story/WhatItTakes.tsx'
import { Why } from './story/Why.tsx'

const always = () => true
/** Where some path stands in front. */
const hasLead = ({ lead }: Shown): boolean => lead.kind !== 'open'
const hasRival = ({ lead }: Shown): boolean => lead.rival !== null
const called = (id: SectionId) => () => SECTION_TITLES[id]

/** The story, in the order it is told, in full on the page. */
export const STORY: readonly Section[] = [
  {
    id: 'why',
    title: ({ lead }) => (lead.kind === 'equals' ? SET_APART : SECTION_TITLES.why),
    isShown: (shown) => hasLead(shown) && hasRival(shown),
    Body: Why,
  },
  { id: 'programs', title: called('programs'), isShown: hasLead, Body: RealPrograms },
  { id: 'takes', title: called('takes'), isShown: hasLead, Body: WhatItTakes },
  {
    id: 'changes',
    title: ({ lead }) => (lead.kind === 'nearest' ? CLOSE_THE_GAP : SECTION_TITLES.changes),
    isShown: hasLead,
    Body: Changes,
  },
  { id: 'plan', title: called('plan'), isShown: hasLead, Body: PlanInShort },
  {
    id: 'others',
    title: ({ lead }) => (lead.kind === 'open' ? SIDE_BY_SIDE : SECTION_TITLES.others),
    // Equals stand side by side on the first screen already.
    isShown: ({ lead }) => lead.others.length > 0,
    Body: OthersInShort,
  },
]

/** What is folded: each is fetched when it is first opened. */
export const FOLDED: readonly Section[] = [
  {
    id: 'comparison',
    title: called('comparison'),
    isShown: ({ lead }) => lead.rival !== null && lead.kind !== 'nearest',
    Body: lazy(async () => ({ default: (await import('./folded/Comparison.tsx')).Comparison })),
  },
  {
    id: 'ruled-out',
    title: called('ruled-out'),
    isShown: ({ lead }) => lead.ruledOut.length > 0,
    Body: lazy(async () => ({ default: (await import('./folded/RuledOut.tsx')).RuledOut })),
  },
  {
    id: 'money',
    title: called('money'),
    isShown: hasLead,
    Body: lazy(async () => ({ default: (await import('./money/Money.tsx')).Money })),
  },
  {
    id: 'two-paths',
    title: called('two-paths'),
    isShown: always,
    Body: lazy(async () => ({
      default: (await import('./compare-paths/ComparePaths.tsx')).ComparePaths,
    })),
  },
  {
    id: 'whole-plan',
    title: called('whole-plan'),
    isShown: hasLead,
    Body: lazy(async () => ({ default: (await import('./plan/WholePlan.tsx')).WholePlan })),
  },
  {
    id: 'answers',
    title: called('answers'),
    isShown: always,
    Body: lazy(async () => ({ default: (await import('./folded/YourAnswers.tsx')).YourAnswers })),
  },
  {
    id: 'confidence',
    title: called('confidence'),
    isShown: ({ lead, confidence }) => lead.kind !== 'nearest' && typeof confidence === 'object',
    Body: lazy(async () => ({ default: (await import('./folded/HowSure.tsx')).HowSure })),
  },
  {
    id: 'figures',
    title: called('figures'),
    isShown: always,
    Body: lazy(async () => ({ default: (await import('./folded/Figures.tsx')).Figures })),
  },
  {
    id: 'keep',
    title: called('keep'),
    isShown: always,
    Body: lazy(async () => ({ default: (await import('./share/Sharing.tsx')).Sharing })),
  },
]
