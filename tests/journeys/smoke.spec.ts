import { expect, expectNoAxeViolations, test } from './fixtures.ts'

test('the first page asks its question', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('an address deep inside the app opens the app', async ({ page }) => {
  const response = await page.goto('/quiz/goal')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
