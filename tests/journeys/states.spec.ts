import type { Page } from '@playwright/test'

import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openState, STATES } from './states.ts'

/**
 * Brings everything on the page: what comes when somebody is near, and what is folded up. A page
 * that is still being drawn is short, so it is walked down again until its last part is there.
 */
async function unfold(page: Page): Promise<void> {
  const last = page.getByRole('heading', { name: 'What matters most' })
  await expect(async () => {
    await page.evaluate(async () => {
      scrollTo(0, 0)
      for (let before = -1; before !== scrollY;) {
        before = scrollY
        scrollBy(0, innerHeight)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await expect(last).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
}

/** The headings that skip a level, in words. */
async function jumps(page: Page): Promise<readonly string[]> {
  const headings = await page.getByRole('heading').evaluateAll((all) =>
    all.map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      words: heading.textContent,
    })),
  )
  return headings
    .filter(({ level }, place) => level > (headings[place - 1]?.level ?? 0) + 1)
    .map(({ words }) => words)
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

for (const [name, state] of Object.entries(STATES)) {
  test(`${name}: axe finds nothing and the headings are in order`, async ({ page }) => {
    // Four paths told of in full are a long page to look through twice.
    test.slow()
    await openState(page, state)
    await unfold(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await jumps(page)).toEqual([])
    await expectNoAxeViolations(page)
  })

  test(`${name}: fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openState(page, state)
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
    await unfold(page)
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
  })

  test(`${name}: says the same where colors are forced`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openState(page, state)
    await unfold(page)
    // Bars are told apart from the page, and the parts of a bar from each other, by their edges.
    const bars = page.locator('svg.bar rect')
    const edges = await bars.evaluateAll((all) =>
      all.map((bar) => {
        const { stroke, fill } = getComputedStyle(bar)
        return stroke !== 'none' || fill !== 'none'
      }),
    )
    expect(edges).not.toContain(false)
    // Paths keep their sign, and a chosen option stands out.
    const chosen = page.locator('label.choice:has(:checked)').first()
    const other = page.locator('label.choice:not(:has(:checked))').first()
    const background = (one: typeof chosen) =>
      one.evaluate((label) => getComputedStyle(label).backgroundColor)
    expect(await background(chosen)).not.toBe(await background(other))
  })
}
