import type { Page } from '@playwright/test'

import { expect } from './fixtures.ts'

/** Text alone at twice its size: the root font, and nothing else. */
const LARGE_TEXT = ':root { font-size: 200% }'

const LARGE_TEXT_WIDTHS = [360, 640, 1280]

/**
 * Expects the page as it stands to need no scrolling sideways: on a screen of 320 pixels, and with
 * text at 200 percent on a phone, half a desktop and a desktop.
 */
export async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize()!
  await expectFitsWidth(page, 320)
  await setLargeText(page, LARGE_TEXT)
  for (const width of LARGE_TEXT_WIDTHS) await expectFitsWidth(page, width)
  await setLargeText(page, '')
  await page.setViewportSize(before)
}

async function expectFitsWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 })
  await expect.poll(() => page.evaluate(tooWide), `${width} pixels wide`).toEqual([])
}

/** What reaches beyond the right edge of a page that scrolls sideways. */
function tooWide(): readonly string[] {
  const page = document.documentElement
  if (page.scrollWidth <= page.clientWidth) return []
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > page.clientWidth + 1,
  )
  return [`${page.scrollWidth}`, ...beyond.map((element) => element.outerHTML.slice(0, 120))]
}

function setLargeText(page: Page, rule: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, rule)
}
