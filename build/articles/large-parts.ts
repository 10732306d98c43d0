import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import { LARGE_PARTS, type LargePart } from '../../src/words/en/article-parts.ts'
import { isPart } from './words.ts'

/** Where the code of each large part is, from the root of the project. */
export const LARGE_PART_CODE: Readonly<Record<LargePart, string>> = {
  AidTable: '/src/app/pages/guide/AidTable.tsx',
  BeginnerPostings: '/src/app/pages/guide/BeginnerPostings.tsx',
  FamilyCost: '/src/app/pages/guide/FamilyCost.tsx',
  FamilyTable: '/src/app/pages/guide/FamilyTable.tsx',
  FamilyWeek: '/src/app/pages/guide/FamilyWeek.tsx',
  FinishRates: '/src/app/pages/guide/FinishRates.tsx',
  FreeCourses: '/src/app/pages/guide/FreeCourses.tsx',
  LanguageShares: '/src/app/pages/guide/LanguageShares.tsx',
  LanguageTable: '/src/app/pages/guide/LanguageTable.tsx',
  LoanTable: '/src/app/pages/guide/LoanTable.tsx',
  PaceTable: '/src/app/pages/guide/PaceTable.tsx',
  PageSplit: '/src/app/pages/guide/PageSplit.tsx',
  PlacementClaims: '/src/app/pages/guide/PlacementClaims.tsx',
  RequestTrace: '/src/app/pages/guide/RequestTrace.tsx',
  SalaryExplorer: '/src/app/pages/salary/SalaryExplorer.tsx',
  SkillMap: '/src/app/pages/guide/SkillMap.tsx',
  SkillTable: '/src/app/pages/guide/SkillTable.tsx',
  TryOutSigns: '/src/app/pages/guide/TryOutSigns.tsx',
  WebDeveloperJobs: '/src/app/pages/guide/WebDeveloperJobs.tsx',
  WorkDay: '/src/app/pages/guide/WorkDay.tsx',
}

/** The large parts an article holds. */
export function largePartsIn(tree: Root): readonly LargePart[] {
  const found = new Set<string | null>()
  visit(tree, (node) => {
    if (isPart(node)) found.add(node.name)
  })
  return LARGE_PARTS.filter((part) => found.has(part))
}

/** The lines of an article's module that bring its large parts along, as `parts`. */
export const bringing = (parts: readonly LargePart[]): string =>
  [
    ...parts.map((part) => `import { ${part} } from '${LARGE_PART_CODE[part]}'`),
    `export const parts = { ${parts.join(', ')} }`,
  ].join('\n')
