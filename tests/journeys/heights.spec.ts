import { expect, test } from './fixtures.ts'
import { openState, STATES } from './states.ts'

/** The most a result may take with everything folded, in pixels, by how wide the screen is. */
const MOST = [
  { width: 360, height: 640, most: 5_200 },
  { width: 1280, height: 800, most: 3_600 },
] as const

for (const [name, state] of Object.entries(STATES)) {
  test(`${name}: is a decision on one screen and a story on a few`, async ({ page }) => {
    for (const { width, height, most } of MOST) {
      await page.setViewportSize({ width, height })
      await openState(page, state)
      await page.waitForLoadState('networkidle')
      // All that comes when somebody is near has come.
      await page.evaluate(async () => {
        for (let before = -1; before !== scrollY;) {
          before = scrollY
          scrollBy(0, innerHeight)
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
        scrollTo(0, 0)
      })
      await page.waitForLoadState('networkidle')
      const whole = await page.evaluate(() => document.documentElement.scrollHeight)
      // What is said of the link itself may stand before the answer.
      const start = page.getByRole('heading', { level: 1 })
      const step = page.getByRole('link', { name: /^Start .*, free$/ })
      const [above, box] = [await start.boundingBox(), await step.boundingBox()]
      test.info().annotations.push({ type: 'height', description: `${whole} at ${width}` })
      expect(whole, `${width} pixels wide`).toBeLessThanOrEqual(most)
      expect(box!.y + box!.height - above!.y).toBeLessThanOrEqual(height)
    }
  })
}
