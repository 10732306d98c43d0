import type { Locator, Page } from '@playwright/test'

import { LINKS } from '../app/result-links.ts'
import { SECTION_TITLES, type SectionId } from '../../src/words/en/sections.ts'
import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { openSection } from './open-section.ts'

const part = (page: Page, id: SectionId) => page.getByRole('region', { name: SECTION_TITLES[id] })

/** Opens a result and the parts of it that are tried here. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto(`/result#${link}`)
  for (const id of ['money', 'two-paths', 'answers'] as const) await openSection(page, id)
  await expect(page.getByRole('heading', { name: 'What matters most' })).toBeVisible()
}

/** Opens every section, and waits for the charts that come when they are near. */
async function openAndReach(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  for (const title of await page.getByRole('heading', { name: 'How it adds up' }).all()) {
    await title.scrollIntoViewIfNeeded()
    const around = title.locator('xpath=ancestor::*[self::div or self::details][1]')
    await expect(around.getByRole('img')).toBeVisible()
  }
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    if (await place.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('expected the focus to get there')
}

test('pay now is told, and the years ahead chosen, with the keyboard alone', async ({ page }) => {
  await open(page, LINKS.ranked)
  const money = part(page, 'money')
  const income = money.getByRole('combobox', { name: 'What you earn now' })
  await tabTo(page, income)
  await page.keyboard.type('Up to $35')
  await expect(page).toHaveURL(/income=35000/)
  await expect(income).toBeFocused()
  await expect(money.getByText(/what you earn now: up to \$35,000/)).toBeVisible()

  await tabTo(page, money.getByRole('radio', { name: '10 years' }))
  await page.keyboard.press('ArrowRight')
  await expect(money.getByRole('radio', { name: '20 years' })).toBeFocused()
  await expect(money.getByText(/over 20 years compared with not starting/)).toBeVisible()
})

test('two paths are compared, and the second put first and taken back', async ({ page }) => {
  await open(page, LINKS.ranked)
  const before = page.url()
  const versus = part(page, 'two-paths')
  await versus
    .getByRole('combobox', { name: 'rather than this' })
    .selectOption('Full-time bootcamp')
  await expect(versus.getByText(/Paid work has to stop/)).toBeVisible()
  await versus
    .getByRole('combobox', { name: 'rather than this' })
    .selectOption('Online program with a mentor')
  await versus.getByRole('button', { name: /it would come first/ }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: /online program with a mentor/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(before)
})

test('a priority is moved where it stands, and the answer follows', async ({ page }) => {
  await open(page, LINKS.ranked)
  const cost = page.getByRole('group', { name: 'Cost' })
  await cost.getByRole('radio', { name: 'Same' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/more=cost/)
  await expect(cost.getByRole('radio', { name: 'More' })).toBeFocused()
  await expect(page.getByText(/^Now: /)).toBeInViewport()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cost.getByRole('radio', { name: 'Same' })).toBeChecked()
})

test('the chart of money keeps its lines where colors are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, LINKS.ranked)
  const chart = part(page, 'money').getByRole('img', { name: /Money over the years/ })
  await page.getByRole('heading', { name: 'How it adds up' }).scrollIntoViewIfNeeded()
  await expect(chart).toBeVisible()
  // Bands are filled, lines are not.
  const lines = chart.locator('path:not([d$="Z"])')
  const drawn = await lines.evaluateAll((paths) =>
    paths.map((path) => {
      const { stroke, strokeDasharray } = getComputedStyle(path)
      return { stroke, dashed: strokeDasharray !== 'none' }
    }),
  )
  expect(drawn).toHaveLength(2)
  expect(drawn.map(({ dashed }) => dashed)).toEqual([true, false])
  expect(drawn.map(({ stroke }) => stroke)).not.toContain('none')
})

for (const [name, link] of Object.entries({ lead: LINKS.ranked, close: LINKS.close })) {
  test(`axe finds nothing on the money and comparison of a ${name}`, async ({ page }) => {
    test.slow()
    await open(page, link)
    await openAndReach(page)
    await expectNoAxeViolations(page)
  })

  test(`the money and comparison of a ${name} fit a narrow screen and large text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, link)
    await openAndReach(page)
    await expectFits(page)
  })
}
