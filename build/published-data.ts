import { readFileSync } from 'node:fs'

import type { Plugin } from 'vite'

import { SELF_AUDIT } from '../src/app/pages/method/self-audit-data.ts'
import { RELEASES } from '../src/model/releases/release-log.ts'
import { forBrowsers } from './prerender.ts'

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What others need to check the model or to build on it, at fixed addresses under `data/`. */
export const publishedData: Plugin = {
  name: 'published-data',
  apply: forBrowsers,
  generateBundle() {
    const files = {
      'releases.json': asJson(RELEASES),
      'self-audit.json': asJson(SELF_AUDIT),
      'recommendation.schema.json': readFileSync('docs/library/recommendation.schema.json', 'utf8'),
      'conformance.json': readFileSync('docs/library/conformance.json', 'utf8'),
    }
    for (const [name, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
    }
  },
}
