import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

import type { Plugin } from 'vite'

import { forBrowsers } from './prerender.ts'

/**
 * Copies the empty page to `404.html`, which static hosts serve for addresses that are not files. The
 * preview does the same, since its own choice would be the start page.
 */
export const pageForEveryAddress: Plugin = {
  name: 'page-for-every-address',
  apply: (config, env) => env.isPreview === true || forBrowsers(config, env),
  enforce: 'post',
  configurePreviewServer({ middlewares, config }) {
    const { outDir } = config.build
    middlewares.use((request, _response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const isFile = extname(pathname) !== '' || existsSync(join(outDir, `${pathname}.html`))
      if (pathname !== '/' && !isFile) request.url = '/404.html'
      next()
    })
  },
  generateBundle(_options, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') throw new Error('expected the build to emit index.html')
    this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
  },
}
