/**
 * Write the table of public tuition by state from the downloads.
 * `npm run import:tuition -- --from DIR`; docs/evidence-lists.md says what DIR holds.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runImport, type Import } from './run-import.ts'
import { COLLEGE_FILE_NAMES, readPublicTuition } from './states/public-tuition.ts'

async function readTuition(folder: string): Promise<Import> {
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const { table, universe, dropped } = readPublicTuition({
    institutions: await read(COLLEGE_FILE_NAMES.institutions),
    directory: await read(COLLEGE_FILE_NAMES.directory),
    completions: await read(COLLEGE_FILE_NAMES.completions),
  })
  return {
    tables: [
      {
        path: 'src/evidence/states/public-tuition-table.ts',
        script: 'data/import-tuition.ts',
        meaning:
          'Median published in-state tuition and fees in USD, and over how many public colleges, 2023-24.',
        imports: [
          "import type { StateId } from '../states.ts'",
          "import type { TuitionRow } from './public-tuition.ts'",
        ],
        name: 'PUBLIC_TUITION_TABLE',
        type: "Readonly<Record<StateId | 'US', TuitionRow>>",
        value: table,
      },
    ],
    report: [
      `colleges that teach computing: ${universe}`,
      ...Object.entries(dropped).map(([why, n]) => `public colleges left out, ${why}: ${n}`),
    ],
  }
}

await runImport(readTuition)
