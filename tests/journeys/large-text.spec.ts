import { expect, test } from './fixtures.ts'
import { openState, STATES } from './states.ts'

/** Text alone at 200 percent: the root font of the browser, and nothing else. */
const LARGE = ':root { font-size: 200% }'

for (const [name, state] of Object.entries(STATES)) {
  test(`${name}: does not scroll sideways with text at 200 percent`, async ({ page }) => {
    await openState(page, state)
    await page.evaluate((rule) => {
      const large = new CSSStyleSheet()
      large.replaceSync(rule)
      document.adoptedStyleSheets = [large]
    }, LARGE)
    for (const width of [360, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(needed, `${width} pixels wide`).toBeLessThanOrEqual(width)
    }
  })
}
