/**
 * Draws the icons of an installed Waymark from public/favicon.svg. Run by hand after changing that:
 * `npm run draw:icons`.
 */
import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { findBrowser } from '../tests/browser/browser.ts'

const inPublic = (name: string) => fileURLToPath(new URL(`../public/${name}`, import.meta.url))

const BAND = '#11130f'

/** Files, their sizes in pixels, and how much of the width the drawing takes. */
const ICONS = [
  ['icon-192.png', 192, 1],
  ['icon-512.png', 512, 1],
  // Cut to a circle or a drop by the device, so the drawing keeps to the middle.
  ['icon-maskable-512.png', 512, 0.7],
  ['apple-touch-icon.png', 180, 0.85],
] as const

const drawing = readFileSync(inPublic('favicon.svg'), 'utf8')
const { executablePath, env } = await findBrowser()
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const [name, size, part] of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const background = part === 1 ? 'transparent' : BAND
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-content:center;background:${background}">
     <div style="width:${size * part}px;height:${size * part}px">${drawing}</div></body>`,
  )
  await page.screenshot({ path: inPublic(name), omitBackground: true })
}
await browser.close()
