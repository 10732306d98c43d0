import { parseArgs } from 'node:util'
import { writeTables, type DataTable } from './data-table.ts'
import { Refusal } from './refusal.ts'

/** What an import read: tables to write and sentences about what was left out. */
export interface Import {
  readonly tables: readonly DataTable[]
  readonly report: readonly string[]
}

/**
 * Run an import from the command line: `--from DIR` names the folder of downloads.
 * On trouble nothing is written and the exit code is 1.
 */
export async function runImport(read: (folder: string) => Promise<Import>): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  if (values.from === undefined) {
    console.error('Say where the downloads are: --from DIR')
    process.exitCode = 1
    return
  }
  try {
    const { tables, report } = await read(values.from)
    await writeTables(tables)
    for (const line of report) console.log(line)
    for (const { path } of tables) console.log(`wrote ${path}`)
  } catch (error) {
    if (!(error instanceof Refusal) && !isMissingFile(error)) throw error
    console.error(error.message)
    console.error('Nothing was written.')
    process.exitCode = 1
  }
}

function isMissingFile(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
