import type { Page } from '@playwright/test'

import { expectFits } from './fits.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { haveAnswered } from './quiz.ts'

const ALL_BUT_ONE =
  'v=1&goal=own-work&experience=work&education=bachelor-other&hours=20&pause=not-working' +
  '&deadline=48&budget=20000&borrow=15000&credential=helpful&state=DC&aid=gi-bill&more=cost'

async function openEverySection(page: Page): Promise<void> {
  for (const summary of await page.locator('details:not([open]) > summary').all()) {
    await summary.click()
  }
}

/** The pages up to the result, each in its fullest state. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the start page': async (page) => {
    await page.goto('/')
  },
  'the start page of someone who was here before': async (page) => {
    await haveAnswered(page, ALL_BUT_ONE)
    await page.goto('/')
  },
  'a question': async (page) => {
    await haveAnswered(page, ALL_BUT_ONE)
    await page.goto('/quiz/hours')
  },
  'a question without an answer': async (page) => {
    await page.goto('/quiz/education')
    await page.getByRole('button', { name: 'Continue' }).click()
  },
  'the check page': async (page) => {
    await haveAnswered(page, ALL_BUT_ONE)
    await page.goto('/quiz/check')
    await openEverySection(page)
  },
  'the page for an unknown address': async (page) => {
    await page.goto('/nowhere')
  },
}

for (const [name, open] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoAxeViolations(page)
  })

  test(`${name} fits a narrow screen and large text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFits(page)
  })
}

test('a chosen option stands out in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/quiz/hours')
  const option = page.getByText('Up to 10 hours')
  await option.click()
  const background = (words: string) =>
    page
      .locator('label', { hasText: words })
      .evaluate((label) => getComputedStyle(label).backgroundColor)
  expect(await background('Up to 10 hours')).not.toBe(await background('Up to 20 hours'))
})
