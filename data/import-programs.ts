/**
 * Write the courses for developers in the federal list of training providers from its bulk file.
 * `npm run import:programs -- --from DIR`; docs/evidence-lists.md says what DIR holds.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { readScorecard, SCORECARD_FILE } from './programs/provider-scorecard.ts'
import { runImport, type Import } from './run-import.ts'

async function readPrograms(folder: string): Promise<Import> {
  const file = join(folder, SCORECARD_FILE)
  const { rows, dropped } = readScorecard(await readFile(file, 'utf8'))
  const { mtime } = await stat(file)
  return {
    tables: [
      {
        path: 'src/evidence/programs/scorecard-table.ts',
        script: 'data/import-programs.ts',
        meaning: 'Courses for developers in the federal list of training providers.',
        imports: ["import type { ScorecardRead, ScorecardRow } from './scorecard.ts'"],
        name: 'SCORECARD',
        type: 'ScorecardRead & { readonly rows: readonly ScorecardRow[] }',
        value: { asOf: mtime.toISOString().slice(0, 10), readFrom: null, rows },
      },
    ],
    report: [
      `courses for developers with a price and a length: ${rows.length}`,
      ...Object.entries(dropped).map(([why, count]) => `left out, ${why}: ${count}`),
    ],
  }
}

await runImport(readPrograms)
