import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'vite'

/**
 * A module in TypeScript as one file of plain JavaScript, for measuring: a loader of TypeScript
 * slows what it loads.
 *
 * @returns the file, in a temporary folder of its own
 */
export async function builtForNode(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-built-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'es2023',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
    },
  })
  return join(folder, 'entry.mjs')
}
