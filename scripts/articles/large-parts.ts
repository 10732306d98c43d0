import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import { LARGE_PARTS, type LargePart } from '../../src/content/article-parts.ts'
import { isPart } from './words.ts'

/** Where the code of each large part is, from the root of the project. */
export const LARGE_PART_CODE: Readonly<Record<LargePart, string>> = {
  AidTable: '/src/app/guide/AidTable.tsx',
  BeginnerPostings: '/src/app/guide/BeginnerPostings.tsx',
  FamilyCost: '/src/app/guide/FamilyCost.tsx',
  FamilyTable: '/src/app/guide/FamilyTable.tsx',
  FamilyWeek: '/src/app/guide/FamilyWeek.tsx',
  FinishRates: '/src/app/guide/FinishRates.tsx',
  FreeCourses: '/src/app/guide/FreeCourses.tsx',
  LanguageShares: '/src/app/guide/LanguageShares.tsx',
  LanguageTable: '/src/app/guide/LanguageTable.tsx',
  LoanTable: '/src/app/guide/LoanTable.tsx',
  PaceTable: '/src/app/guide/PaceTable.tsx',
  PageSplit: '/src/app/guide/PageSplit.tsx',
  PlacementClaims: '/src/app/guide/PlacementClaims.tsx',
  RequestTrace: '/src/app/guide/RequestTrace.tsx',
  SalaryExplorer: '/src/app/salary/SalaryExplorer.tsx',
  SkillMap: '/src/app/guide/SkillMap.tsx',
  SkillTable: '/src/app/guide/SkillTable.tsx',
  TryOutSigns: '/src/app/guide/TryOutSigns.tsx',
  WebDeveloperJobs: '/src/app/guide/WebDeveloperJobs.tsx',
  WorkDay: '/src/app/guide/WorkDay.tsx',
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
