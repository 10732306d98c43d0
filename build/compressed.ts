import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Plugin } from 'vite'

import { forBrowsers } from './prerender.ts'

const TEXT = /\.(html|js|css|svg|txt|json|webmanifest)$/

/** Below this a compressed file saves nothing on the way. */
const LEAST_BYTES = 1024

/**
 * Puts a `.br` and a `.gz` beside every text file, for hosts that serve those, at a strength that no
 * host would spend on each visit. Runs after the pages are rendered, which is why no plugin for it
 * from elsewhere is used: they compress what the bundler emits.
 */
export const compressed: Plugin = {
  name: 'compressed',
  apply: forBrowsers,
  enforce: 'post',
  closeBundle: {
    order: 'post',
    sequential: true,
    async handler() {
      const names = await readdir(outDir, { recursive: true })
      await Promise.all(names.filter((name) => TEXT.test(name)).map(compress))
    },
  },
  configResolved: (config) => void (outDir = config.build.outDir),
}

let outDir = 'dist'

async function compress(name: string): Promise<void> {
  const file = join(outDir, name)
  const text = await readFile(file)
  if (text.length < LEAST_BYTES) return
  const strongest = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  await Promise.all([
    writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: strongest })),
    writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 })),
  ])
}
