/**
 * Draws public/share.png, the picture shown where a link of ours is previewed, from
 * share-image.html. Run by hand after changing that: `npm run draw:share-image`.
 */
import { chromium } from '@playwright/test'
import { fileURLToPath } from 'node:url'

import { findBrowser } from '../tests/browser/browser.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const { executablePath, env } = await findBrowser()
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await page.goto(`file://${here('share-image.html')}`)
await page.screenshot({ path: here('../public/share.png') })
await browser.close()
