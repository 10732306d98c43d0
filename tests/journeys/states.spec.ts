import type { Page } from '@playwright/test'

import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openState, STATES } from './states.ts'

/** Opens everything on the page that folds, until nothing more comes of it. */
async function unfold(page: Page): Promise<void> {
  await expect(async () => {
    const folded = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const details of all) details.open = true
      return all.length
    })
    await page.waitForLoadState('networkidle')
    expect(folded).toBe(0)
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: 'What matters most' })).toBeVisible()
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

for (const [name, state] of Object.entries(STATES)) {
  test(`${name}: axe finds nothing and the headings are in order`, async ({ page }) => {
    // Everything unfolded is a long page to look through twice.
    test.slow()
    await openState(page, state)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await jumps(page)).toEqual([])
    await expectNoAxeViolations(page)
    await unfold(page)
    expect(await jumps(page)).toEqual([])
    await expectNoAxeViolations(page)
  })

  test(`${name}: fits a narrow screen and large text, folded and open`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openState(page, state)
    await expectFits(page)
    await unfold(page)
    await expectFits(page)
  })

  test(`${name}: says the same where colors are forced`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openState(page, state)
    await unfold(page)
    // Bars and dots are told apart from the page by their edges.
    const bars = page.locator('main svg :is(rect, circle)')
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
