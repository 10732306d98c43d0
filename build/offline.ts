import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, type Plugin } from 'vite'

import { forBrowsers } from './prerender.ts'

/** The folder of its host that the site is built for. */
let base = '/'

/**
 * Builds what keeps the app for use without a network, and tells it which files there are. Pages
 * rendered ahead are not among them: without a network the empty page becomes any of them.
 */
export const offline: Plugin = {
  name: 'offline',
  apply: forBrowsers,
  configResolved: (config) => void (base = config.base),
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }) {
      if (dir === undefined) throw new Error('expected a folder to write to')
      const assets = readdirSync(join(dir, 'assets')).toSorted()
      const files = [`${base}favicon.svg`, ...assets.map((name) => `${base}assets/${name}`)]
      const shell = readFileSync(join(dir, '404.html'))
      const hash = createHash('sha256').update(files.join(' ')).update(shell)
      for (const name of readdirSync(join(dir, 'data')).toSorted())
        hash.update(readFileSync(join(dir, 'data', name)))
      const version = hash.digest('hex')
      await build({
        configFile: false,
        logLevel: 'warn',
        define: {
          FILES: JSON.stringify(files),
          SHELL: JSON.stringify(`${base}404.html`),
          VERSION: JSON.stringify(version.slice(0, 12)),
        },
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          lib: {
            entry: 'src/app/offline/worker.ts',
            formats: ['iife'],
            name: 'offline',
            fileName: () => 'offline.js',
          },
        },
      })
    },
  },
}
