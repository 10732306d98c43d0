import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

import sirv from 'sirv'
import type { Plugin } from 'vite'

import { hostHeaders } from './host-headers.ts'
import { forBrowsers } from './prerender.ts'

/** Files in here are named for what is in them. */
const FOR_GOOD = 'public, max-age=31536000, immutable'

/**
 * Copies the empty page to `404.html`, which static hosts serve for addresses that are not files. The
 * preview does the same, since its own choice would be the start page, and serves files compressed as
 * hosts do.
 */
export const pageForEveryAddress: Plugin = {
  name: 'page-for-every-address',
  apply: (config, env) => env.isPreview === true || forBrowsers(config, env),
  enforce: 'post',
  configurePreviewServer({ middlewares, config }) {
    const { outDir } = config.build
    const headers = Object.entries(hostHeaders())
    const files = sirv(outDir, {
      etag: true,
      extensions: ['html'],
      gzip: true,
      brotli: true,
      setHeaders: (response, path) => {
        for (const [name, value] of headers) response.setHeader(name, value)
        response.setHeader('Cache-Control', path.startsWith('/assets/') ? FOR_GOOD : 'no-cache')
      },
    })
    middlewares.use((request, response, next) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
      if (!pathname.startsWith(config.base)) return next()
      const within = pathname.slice(config.base.length - 1)
      const isFile = extname(within) !== '' || existsSync(join(outDir, `${within}.html`))
      request.url = within === '/' || isFile ? `${within}${search}` : '/404.html'
      files(request, response, next)
    })
  },
  generateBundle(_options, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') throw new Error('expected the build to emit index.html')
    this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
  },
}
