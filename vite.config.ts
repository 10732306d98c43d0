import react from '@vitejs/plugin-react'
import lightDark from '@csstools/postcss-light-dark-function'
import browsersForBuild from 'browserslist-to-esbuild'
import { Features } from 'lightningcss'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

import { articles } from './build/articles/articles.ts'
import { chunks } from './build/chunks.ts'
import { compressed } from './build/compressed.ts'
import { familyFigures } from './build/family-figures.ts'
import { hostHeaders, metaPolicy } from './build/host-headers.ts'
import { offline } from './build/offline.ts'
import { pageForEveryAddress } from './build/page-for-every-address.ts'
import { forBrowsers, prerender } from './build/prerender.ts'
import { publishedData } from './build/published-data.ts'

const headers = hostHeaders()

/**
 * Writes the content security policy into the built page, for hosts that send no headers. While
 * developing there is none: hot reload needs inline scripts.
 */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: forBrowsers,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: metaPolicy(headers['Content-Security-Policy']!),
      },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  plugins: [
    articles,
    familyFigures,
    react(),
    contentSecurityPolicy,
    chunks,
    publishedData,
    pageForEveryAddress,
    prerender,
    offline,
    compressed,
  ],
  css: {
    // The colors once more for browsers without light-dark(), in the scheme each part asks for. What
    // the minifier would make of light-dark() forgets color-scheme on parts of a page.
    postcss: { plugins: [lightDark()] },
    lightningcss: { exclude: Features.LightDark },
  },
  build: {
    target: browsersForBuild(),
    modulePreload: { polyfill: false },
    // Rendering pages ahead takes a second, and that is no news.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { port: 4173, headers },
  test: {
    // By itself vitest leaves one core to whoever watches.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/app/**'],
          environment: 'node',
          // What these tests load keeps nothing that one could leave for the next, and loading it
          // anew for each file takes as long as all they do.
          isolate: false,
          // A sweep takes its time on a busy machine, and nothing here waits for ever.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/app/setup.ts'],
          // Finding by role in a page as long as a result takes seconds on a busy machine.
          testTimeout: 60_000,
          // Page tests wait for what a page does by itself. What fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
})
