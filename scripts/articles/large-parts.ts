import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

import { LARGE_PARTS, type LargePart } from '../../src/content/article-parts.ts'
import { isPart } from './words.ts'

/** Where the code of each large part is, from the root of the project. */
const CODE: Readonly<Record<LargePart, string>> = {
  AidTable: '/src/app/guide/AidTable.tsx',
  FamilyCost: '/src/app/guide/FamilyCost.tsx',
  FamilyTable: '/src/app/guide/FamilyTable.tsx',
  FamilyWeek: '/src/app/guide/FamilyWeek.tsx',
  LoanTable: '/src/app/guide/LoanTable.tsx',
  PageSplit: '/src/app/guide/PageSplit.tsx',
  RequestTrace: '/src/app/guide/RequestTrace.tsx',
  SalaryExplorer: '/src/app/salary/SalaryExplorer.tsx',
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
    ...parts.map((part) => `import { ${part} } from '${CODE[part]}'`),
    `export const parts = { ${parts.join(', ')} }`,
  ].join('\n')
